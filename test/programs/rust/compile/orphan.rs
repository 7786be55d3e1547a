impl std::fmt::Display for Vec<i32> { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { Ok(()) } }
impl i32 { fn double(self) -> i32 { self * 2 } }
fn main() {}
