#[derive(Debug, Clone, PartialEq)]
enum T { N(i32), S(String), P(Box<T>, Box<T>) }
fn f(t: &mut T) -> i32 {
    match t {
        T::N(n) if *n > 5 => { *n -= 1; *n }
        T::N(n) => *n,
        T::S(s) if s.is_empty() => { s.push('x'); 0 }
        T::S(s) => s.len() as i32,
        T::P(a, b) => f(a) + f(b),
    }
}
fn main() {
    let mut t = T::P(Box::new(T::N(9)), Box::new(T::S(String::new())));
    println!("{} {:?}", f(&mut t), t);
    let o = Some(String::from("q"));
    if let Some(ref s) = o { println!("{}", s); }
    println!("{:?}", o);
    let Some(x) = o else { return };
    println!("{}", x);
    let t2 = T::S("a".into());
    let n = match t2 { T::S(ref s) if s == "b" => 1, T::S(s) => s.len(), _ => 0 };
    println!("{}", n);
}
