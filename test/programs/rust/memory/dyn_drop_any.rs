use std::any::{Any, TypeId, type_name};
use std::fmt::Debug;
trait Shape: Debug { fn area(&self) -> f64; fn as_any(&self) -> &dyn Any; fn boxed_clone(&self) -> Box<dyn Shape>; fn name(&self) -> &'static str { "shape" } }
#[derive(Debug, Clone, PartialEq)] struct Sq(f64);
#[derive(Debug, Clone)] struct Ci { r: f64 }
impl Shape for Sq { fn area(&self) -> f64 { self.0 * self.0 } fn as_any(&self) -> &dyn Any { self } fn boxed_clone(&self) -> Box<dyn Shape> { Box::new(self.clone()) } fn name(&self) -> &'static str { "square" } }
impl Shape for Ci { fn area(&self) -> f64 { 3.0 * self.r.powi(2) } fn as_any(&self) -> &dyn Any { self } fn boxed_clone(&self) -> Box<dyn Shape> { Box::new(self.clone()) } }
impl Clone for Box<dyn Shape> { fn clone(&self) -> Self { self.boxed_clone() } }
impl Drop for Ci { fn drop(&mut self) { println!("circle {} gone", self.r) } }
fn describe(x: &dyn Any) -> String {
    if let Some(i) = x.downcast_ref::<i32>() { format!("i32 {i}") } else if let Some(s) = x.downcast_ref::<&str>() { format!("str {s}") } else if x.is::<String>() { "String".into() } else { "?".into() }
}
fn main() {
    let v: Vec<Box<dyn Shape>> = vec![Box::new(Sq(2.0)), Box::new(Ci { r: 1.5 })];
    let w = v.clone();
    for s in &w { println!("{} {:.2} {:?}", s.name(), s.area(), s.as_any().downcast_ref::<Sq>()); }
    println!("{:?}", v.iter().map(|s| s.area()).fold(0.0, f64::max));
    drop(w); println!("--");
    println!("{} {} {} {}", describe(&5), describe(&"hi"), describe(&String::new()), describe(&5u8));
    let b: Box<dyn Any> = Box::new(Sq(1.0));
    match b.downcast::<Ci>() { Ok(c) => println!("{:?}", c), Err(b) => println!("not ci, {:?}", b.downcast::<Sq>().unwrap()) }
    println!("{} {}", TypeId::of::<i32>() == TypeId::of::<u32>(), type_name::<Option<String>>());
    println!("{}", std::any::type_name_of_val(&v[0].area()));
}
