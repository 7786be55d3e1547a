struct Parser<'a> { text: &'a str }
impl<'a> Parser<'a> {
    fn word(&self, other: &str) -> &'a str {
        if self.text.is_empty() { other } else { self.text }
    }
    fn next(&mut self) -> &str { self.text }
}
fn pick<'a, 'b>(a: &'a str, b: &'b str) -> &'a str { b }
fn main() { let p = Parser { text: "a" }; println!("{}", p.word("b")); pick("a", "b"); }
