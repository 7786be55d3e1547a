// What is left of a partly moved value is dropped at its owner's place.
struct N(&'static str);
impl Drop for N {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Trio {
    a: N,
    b: N,
    c: N,
}
fn eat(n: N) {
    println!("eat {}", n.0);
}
fn main() {
    let _before = N("before");
    let t = Trio { a: N("a"), b: N("b"), c: N("c") };
    let _after = N("after");
    eat(t.b);
    let Trio { a, .. } = t;
    println!("have {}", a.0);
    println!("end {}", t.c.0);
}
