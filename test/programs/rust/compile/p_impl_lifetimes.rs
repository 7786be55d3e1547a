struct S<'a> { p: &'a str, v: Vec<&'a str> }
impl S {
    fn a(&self) {}
}
impl<'a> S<'a> {
    fn new(p: &str) -> S<'a> { S { p, v: vec![] } }
    fn add(&mut self, s: &str) { self.v.push(s); }
    fn add2(&mut self, s: &'a str) { self.v.push(s); }
    fn get(&self) -> &'a str { self.p }
    fn own(self) -> &str { self.p }
}
fn mk() -> S { let s = String::new(); S { p: &s, v: vec![] } }
fn main() {}
