fn f(n: i32) -> i32 {
    loop {
        if n > 3 { break; }
    }
}
fn main() {}
