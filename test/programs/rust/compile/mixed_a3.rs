fn f(n: i32) -> i32 {
    match n {
        0 => {
            1;
        }
        _ => 2,
    }
}
fn main() {}
