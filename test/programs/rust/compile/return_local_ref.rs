fn make() -> &'static str {
    let s = String::from("a");
    &s
}
fn longest<'a>(a: &'a str, b: &'a str) -> &'a str {
    let r = format!("{}{}", a, b);
    r.as_str()
}
fn main() { println!("{}", make()); println!("{}", longest("a", "b")); }
