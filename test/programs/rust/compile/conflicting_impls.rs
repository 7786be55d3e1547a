trait T { fn go(&self); }
impl<X> T for X { fn go(&self) {} }
impl T for i32 { fn go(&self) {} }
fn main() {}
