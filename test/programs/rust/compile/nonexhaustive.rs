enum Shape { Circle(f64), Square(f64), Tri { a: f64 } }
fn area(s: &Shape) -> f64 {
    match s {
        Shape::Circle(r) => r * r,
        Shape::Square(x) => x * x,
    }
}
fn main() {
    println!("{}", area(&Shape::Tri { a: 1.0 }));
    let n = 5u8;
    match n { 0..=9 => {}, 11..=255 => {} }
    let o = Some(3);
    let Some(x) = o;
    match (true, o) { (true, Some(_)) => {}, (false, _) => {} }
}
