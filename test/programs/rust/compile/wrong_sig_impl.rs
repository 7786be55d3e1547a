trait Area { fn area(&self, scale: f64) -> f64; }
struct S;
impl Area for S {
    fn area(&self, scale: f32) -> f64 { 1.0 }
    fn extra(&self) {}
}
fn main() {}
