use std::fmt::Display;
fn show<T: Display>(t: T) { println!("{}", t); }
struct P;
#[derive(Debug)]
struct Q;
fn main() {
    show(P);
    println!("{}", P);
    println!("{:?}", P);
    println!("{}", Q);
    let a = P == P;
    let b = P + P;
    let mut v = vec![P, P];
    v.sort();
    let c = P.clone();
    let h: std::collections::HashMap<P, i32> = std::collections::HashMap::new();
}
