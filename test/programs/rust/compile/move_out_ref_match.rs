enum M { Text(String), Quit }
fn show(m: &M) -> String {
    match *m {
        M::Text(s) => s,
        M::Quit => String::new(),
    }
}
fn main() { println!("{}", show(&M::Text("x".into()))); }
