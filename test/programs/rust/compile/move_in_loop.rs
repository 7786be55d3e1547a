fn take(s: String) -> usize { s.len() }
fn main() {
    let s = String::from("x");
    let mut total = 0;
    for _ in 0..3 {
        total += take(s);
    }
    println!("{}", total);
}
