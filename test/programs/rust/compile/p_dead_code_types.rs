fn f(x: i32) -> i32 {
    if x > 0 { return "a"; }
    let y: i32 = { let z = 5; };
    let t: (i32, String) = (1, 2);
    let a = [1, "b", 3];
    let b: [i32; 4] = [0; 3];
    y
}
fn main() { f(1); f(); f(1, 2); let g: fn(i32) = f; let h: i32 = f; }
