struct P<'a> { s: &'a str } impl<'a> P<'a> { fn first(&self) -> &'a str { self.s.split(' ').next().unwrap_or("") } }
fn longest<'a>(a: &'a str, b: &'a str) -> &'a str { if a.len() >= b.len() { a } else { b } }
fn main() { let t = String::from("hello big world"); let f; { let p = P { s: &t }; f = p.first(); } println!("{f} {}", longest("ab", "abc")); let mut s = vec![1, 2, 3]; if let Some(x) = s.iter_mut().find(|x| **x == 2) { *x = 20; } s.sort_by(|a, b| b.cmp(a)); println!("{s:?}"); let (a, b) = s.split_at_mut(1); a[0] += b[0]; println!("{s:?}"); }
