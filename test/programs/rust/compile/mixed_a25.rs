fn apply(f: impl Fn(i32) -> i32) -> i32 { f(1) }
fn make() -> impl Fn(i32) -> i32 { let k = 3; |x| x + k }
fn main() {
    apply(|x| "a");
    apply(|x, y| x);
    apply(5);
    apply(|x: &str| 1);
    let v: Vec<Box<dyn Fn()>> = vec![|| {}];
}
