fn main() {
    let mut v = vec![String::from("a")];
    let r = &mut v;
    let s = &r[0];
    r.push("b".into());
    println!("{}", s);
    let a = &mut v;
    let b = &mut *a;
    b.clear();
    a.clear();
    b.clear();
}
