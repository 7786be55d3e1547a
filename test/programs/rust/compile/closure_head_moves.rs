fn a() {
    let s = String::new();
    let f = move || {
        drop(s);
    };
    let g = move || {
        println!("{}", s);
    };
}
fn b() {
    let s = String::new();
    drop(s);
    let g = || {
        println!("{}", s);
    };
}
fn c() {
    let s = String::new();
    drop(s);
    let mut g = || {
        let q = 1;
        drop(s);
    };
}
fn main() {}
