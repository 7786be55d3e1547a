fn main() {
    let a: i32 = 5;
    let b: i64 = 6;
    let c = a + b;
    let d = 1.0 + 1;
    let s = "a" + "b";
    println!("{c} {d} {s}");
}
