fn longest() -> &'static str { "ok" }
fn make() -> &str {
    let s = String::from("x");
    &s
}
fn main() { println!("{} {}", longest(), make()); }
