// Fn, FnMut, FnOnce; closures stored, returned, composed.
use std::collections::HashMap;
fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
}
fn counter() -> impl FnMut() -> u32 {
    let mut n = 0;
    move || {
        n += 1;
        n
    }
}
fn apply_n(f: &mut dyn FnMut(usize), n: usize) {
    for i in 0..n {
        f(i);
    }
}
fn pick(op: char) -> Option<fn(i32, i32) -> i32> {
    Some(match op {
        '+' => |a, b| a + b,
        '-' => |a, b| a - b,
        'm' => i32::max,
        _ => return None,
    })
}
struct Memo<F: Fn(u64) -> u64> {
    f: F,
    seen: HashMap<u64, u64>,
    hits: u32,
}
impl<F: Fn(u64) -> u64> Memo<F> {
    fn get(&mut self, n: u64) -> u64 {
        if let Some(v) = self.seen.get(&n) {
            self.hits += 1;
            return *v;
        }
        let v = (self.f)(n);
        self.seen.insert(n, v);
        v
    }
}
fn main() {
    let h = compose(|x: i32| x + 1, |y: i32| format!("<{y}>"));
    println!("{} {}", h(1), h(41));
    let mut c = counter();
    let mut d = counter();
    println!("{} {} {} {}", c(), c(), d(), c());
    let mut seen = vec![];
    apply_n(&mut |i| seen.push(i * i), 4);
    println!("{seen:?}");
    for op in ['+', '-', 'm', '?'] {
        println!("{:?}", pick(op).map(|f| f(7, 3)));
    }
    let mut m = Memo { f: |n| n * n, seen: HashMap::new(), hits: 0 };
    println!("{} {} {} hits {}", m.get(4), m.get(4), m.get(5), m.hits);
    let mut ops: Vec<(&str, Box<dyn Fn(f64) -> f64>)> = vec![("half", Box::new(|x| x / 2.0))];
    let k = 3.0;
    ops.push(("scale", Box::new(move |x| x * k)));
    ops.push(("sqrt", Box::new(f64::sqrt)));
    println!("{:?}", ops.iter().map(|(n, f)| format!("{n}={}", f(16.0))).collect::<Vec<_>>());
    let s = String::from("gone");
    let once = move || s;
    println!("{}", once());
    let adders: Vec<_> = (1..=3).map(|n| move |x: i32| x + n).collect();
    println!("{:?}", adders.iter().map(|f| f(10)).collect::<Vec<_>>());
}
