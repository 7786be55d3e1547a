trait Shape { fn area(&self) -> f64; fn dup(&self) -> Self; }
struct S;
impl Shape for S { fn area(&self) -> f64 { 1.0 } fn dup(&self) -> Self { S } }
fn main() {
    let v: Vec<Box<dyn Shape>> = vec![Box::new(S)];
    println!("{}", v[0].area());
}
