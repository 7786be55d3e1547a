struct V { x: f64 }
impl V { fn norm(&self) -> f64 { self.x.abs() } }
fn main() {
    let v = V { x: 1.0 };
    println!("{}", v.length());
    println!("{}", v.y);
    println!("{}", V::zero().x);
}
