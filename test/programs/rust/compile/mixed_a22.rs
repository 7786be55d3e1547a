fn main() {
    let s = String::from("hello");
    let t = thread(s);
    match s.len() { 0 => {} _ => {} }
    let f = |x| x;
    f(1);
    f("a");
}
fn thread(s: String) {}
