fn f(b: bool) -> i32 {
    let x = if b { 1 } else { "two" };
    x
}
fn main() { f(true); }
