impl Iterator for C { type Item = u32; fn next(&mut self) -> Option<i32> { None } }
struct C;
trait A { fn f(); const K: i32; type O; }
impl A for C { fn f(&self) {} const K: u8 = 1; }
struct D;
impl A for D {}
fn main() {}
