#[derive(Clone, Copy)]
struct A { s: String }
#[derive(Copy)]
struct B { x: i32 }
#[derive(Clone)]
struct C { f: D }
struct D;
#[derive(PartialEq, Eq, Hash)]
struct F { x: f64 }
#[derive(Debug)]
struct G { d: D }
#[derive(Default)]
enum H { X, Y }
#[derive(PartialOrd)]
struct I(i32);
struct J;
impl Drop for J { fn drop(&mut self) {} }
impl Copy for J {}
impl Clone for J { fn clone(&self) -> J { J } }
fn main() {}
