fn hold(s: &'static str) -> usize { s.len() }
fn main() {
    let owned = String::from("abc");
    println!("{}", hold(&owned));
}
