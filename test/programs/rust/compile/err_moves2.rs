#[derive(Debug)]
enum M { Q, W(String) }
fn eat(m: M) {}
fn main() {
    let m = M::W("a".into());
    match m { M::W(s) => println!("{}", s), M::Q => {} }
    eat(m);
    let v = vec![M::Q];
    for x in v { eat(x); }
    println!("{}", v.len());
    let a = M::Q;
    let c = || eat(a);
    c();
    eat(a);
    let t = (String::new(), String::new());
    let (x, _) = t;
    println!("{:?}", t);
    let b = Box::new(String::new());
    let s = *b;
    println!("{}", b);
    let mut o = Some(String::new());
    let z = o.unwrap();
    println!("{:?}", o);
    let s1 = String::new();
    let s2 = s1 + "a" + &s1;
}
