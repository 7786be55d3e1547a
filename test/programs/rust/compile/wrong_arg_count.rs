fn area(w: u32, h: u32) -> u32 { w * h }
struct P(i32, i32);
fn main() {
    println!("{}", area(1));
    println!("{}", area(1, 2, 3));
    let p = P(1);
    let q = area("a", 2);
}
