fn f(n: i32) -> i32 {
    if n > 0 {
        n * 2;
    }
}
fn main() { println!("{}", f(1)); }
