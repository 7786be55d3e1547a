struct P { x: i32, y: i32 }
struct T2(i32, i32);
enum E { A { a: i32 }, B(i32) }
fn main() {
    let p = P { x: 1 };
    let q = P { x: 1, y: 2, z: 3 };
    let r = P { x: 1, x: 2, y: 3 };
    let t = T2(1);
    let P { x, w } = p;
    let T2(a, b, c) = t;
    let E::A { b } = E::A { a: 1 };
    println!("{}", p.z);
    let e = E::C;
    let f = E::B;
    let g: E = f;
    t.5;
}
