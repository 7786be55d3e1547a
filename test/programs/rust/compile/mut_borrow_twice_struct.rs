struct G { a: Vec<i32>, b: i32 }
impl G { fn all(&mut self) -> &mut Vec<i32> { &mut self.a } fn inc(&mut self) { self.b += 1; } }
fn main() {
    let mut g = G { a: vec![1], b: 0 };
    let r = g.all();
    g.inc();
    r.push(2);
    let (x, y) = (&mut g.a, &mut g.b);
    x.push(*y);
    for i in g.all().iter() { g.inc(); println!("{i}"); }
}
