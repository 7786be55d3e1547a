struct C { n: i32 }
fn main() {
    let c = C { n: 1 };
    c.n += 1;
    let v = Vec::new();
    v.push(1);
    let x = 5;
    x = 6;
    println!("{} {:?} {}", c.n, v, x);
}
