struct Parser { input: &str }
impl Parser { fn new(s: &str) -> Self { Parser { input: s } } }
fn main() { Parser::new("x"); }
