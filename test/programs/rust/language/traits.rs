use std::fmt;
trait Shape { fn area(&self) -> f64; fn name(&self) -> String { "shape".into() } }
struct Sq(f64); struct Ci { r: f64 }
impl Shape for Sq { fn area(&self) -> f64 { self.0 * self.0 } fn name(&self) -> String { "square".to_string() } }
impl Shape for Ci { fn area(&self) -> f64 { 3.0 * self.r * self.r } }
impl fmt::Display for Sq { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { write!(f, "Sq<{:.1}>", self.0) } }
fn total(v: &[Box<dyn Shape>]) -> f64 { v.iter().map(|s| s.area()).sum() }
fn largest<T: PartialOrd + Copy>(v: &[T]) -> T { let mut m = v[0]; for &x in v { if x > m { m = x; } } m }
fn main() { let v: Vec<Box<dyn Shape>> = vec![Box::new(Sq(2.0)), Box::new(Ci { r: 1.0 })]; for s in &v { println!("{} {}", s.name(), s.area()); } println!("{} {} {}", total(&v), largest(&[3, 9, 2]), Sq(1.5)); }
