fn largest<T>(v: &[T]) -> T {
    let mut m = v[0];
    for &x in v { if x > m { m = x; } }
    m
}
fn print_all<T>(v: Vec<T>) { for x in v { println!("{}", x); } }
fn sum<T>(a: T, b: T) -> T { a + b }
fn eq<T>(a: &T, b: &T) -> bool { a == b }
fn cl<T>(a: &T) -> T { a.clone() }
fn conv<T, U>(t: T) -> U { t.into() }
fn dup<T>(t: T) -> (T, T) { (t, t) }
fn main() {}
