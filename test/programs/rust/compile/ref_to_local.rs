fn make<'a>() -> &'a String {
    let s = String::from("x");
    &s
}
fn main() { println!("{}", make()); }
