fn st(s: &'static i32) {}
fn a() {
    {
        let s = 1;
        st(&s);
        st(&s);
    }
    println!("x");
}
fn b<'a>(v: &mut Vec<&'a i32>) {
    let s = 5;
    v.push(&s);
    v.push(&s);
}
fn c() {
    let s = 5;
    if s == 1 { st(&s); } else { st(&s); }
    for _ in 0..3 { let q = 4; st(&q);
       st(&q); }
}
fn d() {
    let r: &i32;
    let q: &i32;
    let s = 5;
    r = &s;
    q = &s;
    println!("{}{}", r, q);
}
struct D<'a>(&'a i32);
impl<'a> Drop for D<'a> { fn drop(&mut self) {} }
fn e() {
    let mut x = Vec::new();
    let s = 5;
    x.push(D(&s));
    x.push(D(&s));
}
fn main() {}
