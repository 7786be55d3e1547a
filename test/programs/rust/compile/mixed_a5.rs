fn f(n: i32) -> i32 {
    let a = n;
    if n > 0 {
        a
    }
}
fn main() {}
