use std::thread;
fn run<F: FnOnce() + Send + 'static>(f: F) { thread::spawn(f); }
fn st(s: &'static str) {}
fn main() {
    let s = String::from("a");
    st(&s);
    run(|| println!("{}", s));
    let v = vec![1];
    run(move || println!("{:?}", v));
    println!("{:?}", v);
    let r = &s;
    run(move || println!("{}", r));
}
