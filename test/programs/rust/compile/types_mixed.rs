fn add(a: i32, b: i32) -> i32 { a + b; }
fn half(x: f64) -> f64 { x / 2 }
fn main() {
    let x: i32 = "5";
    let y: u8 = 300;
    let z = add(1, "2");
    let w = add(1);
    let s: String = 'c';
    if x { }
    let v: Vec<i32> = vec!["a"];
    half(1);
}
