struct S { a: i32, b: String }
fn main() {
    let s = S { a: "x", b: 5 };
    let t = S { a: 1 };
    let u = S { a: 1, b: String::new(), c: 3 };
    let S { a, z } = u;
}
