fn dup(x: i32, x: i32) -> i32 { x }
struct A; struct A;
fn main() { let (a, a) = (1, 2); }
