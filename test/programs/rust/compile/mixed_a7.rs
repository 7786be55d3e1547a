fn f(n: i32) -> bool {
    while n > 0 {
    }
}
fn main() {}
