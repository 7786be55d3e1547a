fn main() {
    let mut s = String::from("a");
    let r1 = &s;
    let r2 = &mut s;
    r2.push('b');
    println!("{} {}", r1, r2);
    let w = first(&s);
    s.clear();
    println!("{w}");
    drop(s);
    s = String::new();
    let t = s + &s;
}
fn first(s: &String) -> &str { &s[..1] }
