fn f(n: i32) -> String {
    for i in 0..n {
        println!("{i}");
    }
}
fn main() {}
