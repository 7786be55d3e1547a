fn f(x: &mut i32) {}
fn g(x: &i32) {}
fn h(s: &mut String) {}
fn main() {
    let mut a = 1;
    f(&a);
    f(a);
    g(a);
    g(&mut a);
    h("x");
    h(&mut "x".to_string());
    let b = &mut a;
    f(b); f(b);
    let c = &a; f(c);
}
