mod m { pub struct S { x: i32 } impl S { pub fn new() -> S { S { x: 1 } } } }
fn a() { let m::S { x } = m::S::new(); }
fn b() { let s = m::S { x: 1 }; }
fn main() {}
fn d() { nope(); }
