// A Cow is copied only when written to.
use std::borrow::Cow;
fn clean(s: &str) -> Cow<'_, str> {
    if s.contains(' ') { Cow::Owned(s.replace(' ', "_")) } else { Cow::Borrowed(s) }
}
fn main() {
    for s in ["plain", "with space", ""] {
        let c = clean(s);
        let kind = match &c {
            Cow::Borrowed(_) => "borrowed",
            Cow::Owned(_) => "owned",
        };
        println!("{c:?} {kind} {}", c.len());
    }
    let mut c: Cow<[i32]> = Cow::Borrowed(&[1, 2, 3]);
    c.to_mut().push(4);
    println!("{:?} {}", c, matches!(c, Cow::Owned(_)));
    println!("{}", clean("a b").into_owned() + "!");
}
