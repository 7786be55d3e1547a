mod shapes {
    pub struct Circle { r: f64 }
    struct Hidden;
    fn secret() {}
    pub mod inner { pub(super) fn f() {} }
    impl Circle { fn area(&self) -> f64 { self.r } pub fn new() -> Circle { Circle { r: 1.0 } } }
}
use shapes::Circle;
fn main() {
    let c = Circle { r: 2.0 };
    let d = Circle::new();
    println!("{}", d.r);
    d.area();
    shapes::secret();
    let h = shapes::Hidden;
    shapes::inner::f();
    shapes::missing();
    missing::f();
    let x: Missing = 5;
    y + 1;
}
