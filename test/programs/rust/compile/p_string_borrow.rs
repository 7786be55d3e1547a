fn first_word(s: &String) -> &str { &s[..1] }
fn main() {
    let mut s = String::from("hello world");
    let w = first_word(&s);
    s.clear();
    println!("{}", w);
    let t = s + "x";
    println!("{}", s);
    let u = &t[0..2].to_string();
    let c = t.chars();
    drop(t);
    for x in c {}
    let l: &'static str = &u;
}
