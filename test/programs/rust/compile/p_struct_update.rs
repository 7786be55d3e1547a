#[derive(Debug)]
struct C { name: String, n: i32 }
fn main() {
    let a = C { name: "x".into(), n: 1 };
    let b = C { n: 2, ..a };
    println!("{:?} {:?}", a.n, b);
    println!("{:?}", a);
    let c = C { name: "q".into(), ..a };
    a.n = 4;
    let d = &mut a;
}
