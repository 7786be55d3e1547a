fn main() {
    let c = |x: i32| -> i32 {
        x + 1;
    };
    let d: fn(i32) -> i32 = |x| { x; };
}
