trait Shape { const N: i32; type Out; fn area(&self) -> f64; fn name(&self) -> String { "s".into() } }
struct A;
impl Shape for A {
    fn area(&self) -> i32 { 1 }
    fn extra(&self) {}
}
struct B;
impl Shape for B {
    const N: i32 = 1;
    type Out = i32;
    fn area(self) -> f64 { 1.0 }
}
impl B { fn dup(&self) {} }
impl B { fn dup(&self) {} }
fn main() {}
