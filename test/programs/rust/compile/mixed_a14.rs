trait T { fn a(&self); }
impl T for i32 { fn a(&self) { } }
fn go(x: &dyn T) { x.a(); x.b(); }
fn main() { go(5); go(&5u8); go(&"x"); let b: Box<dyn T> = Box::new(3.5); }
