mod m { pub struct S { x: i32 } impl S { pub fn new() -> S { S { x: 1 } } } pub struct T(i32); pub const fn k() {} fn hid() {} pub mod n { pub(in crate::m) fn q() {} } }
fn main() { let s = m::S { x: 1 }; let t = m::T(1); let m::S { x } = m::S::new(); m::hid(); m::n::q(); }
