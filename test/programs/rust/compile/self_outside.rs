struct S { x: i32 }
impl S { fn new(x: i32) -> Self { Self { x } } fn get() -> i32 { self.x } fn st(&self) -> i32 { x } }
fn free() -> i32 { self.x }
fn free2() -> Self { S { x: 1 } }
fn main() { let s = S::new(1); s.new(2); S::st(); S::get(&s); s.get(); }
