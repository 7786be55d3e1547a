fn main() {
    let v: Vec<i32> = vec!["a", "b"];
    let w: [i32; 3] = [1, 2];
    let s: &str = String::from("x");
    let t: String = "x";
    let n: usize = -1;
    let f: f32 = 1;
    let c: char = "c";
    let b: bool = 1;
    let u: u8 = 'a';
}
