fn apply<F: Fn(i32) -> i32>(f: F) -> i32 { f(1) }
fn main() {
    apply(|x, y| x);
    apply(|x| "a");
    let mut n = 0;
    apply(|x| { n += x; n });
    let s = String::new();
    apply(move |x| { drop(s); x });
    let f = |x| x;
    f(1);
    f("a");
    let g: fn(i32) -> i32 = |x| x + n;
    apply(5);
    apply(|x: &str| 1);
}
