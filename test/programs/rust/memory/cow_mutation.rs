use std::borrow::Cow;
fn norm(s: &str) -> Cow<str> { if s.bytes().any(|b| b.is_ascii_uppercase()) { s.to_ascii_lowercase().into() } else { s.into() } }
fn abs_all(v: &mut Cow<[i32]>) { for i in 0..v.len() { if v[i] < 0 { v.to_mut()[i] = -v[i]; } } }
#[derive(Debug, Clone)] struct Msg<'a> { body: Cow<'a, str>, tags: Cow<'a, [&'static str]> }
fn main() {
    for s in ["abc", "AbC"] { let c = norm(s); println!("{c} {} {}", matches!(c, Cow::Borrowed(_)), c.len()); }
    let a = [1, 2, 3]; let mut c = Cow::from(&a[..]); abs_all(&mut c); println!("{:?} {}", c, matches!(c, Cow::Borrowed(..)));
    let b = [1, -2]; let mut c = Cow::Borrowed(&b[..]); abs_all(&mut c); println!("{:?} {}", c, matches!(c, Cow::Owned(_)));
    let m = Msg { body: "x".into(), tags: Cow::Borrowed(&["a", "b"]) }; let mut n = m.clone(); n.body += "yz"; n.tags.to_mut().push("c"); println!("{m:?} {n:?}");
    let o: String = n.body.into_owned(); println!("{o}"); let s: Cow<str> = Cow::Owned(String::from("q")); println!("{} {}", s == "q", s + "r");
}
