fn twice<F: FnOnce() -> String>(f: F) -> String { f() + &f() }
fn main() { let s = String::from("a"); println!("{}", twice(move || s)); }
