use std::collections::HashMap; use std::fmt; use std::iter::Peekable; use std::str::Chars;
#[derive(Debug, Clone, PartialEq)] enum Tok { Num(f64), Id(String), Op(char), LP, RP, Eof }
#[derive(Debug)] enum ParseError { Unexpected { found: Tok, at: usize }, BadNumber(std::num::ParseFloatError), UnknownVar(String), DivZero }
impl fmt::Display for ParseError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self { ParseError::Unexpected { found, at } => write!(f, "unexpected {found:?} at {at}"), ParseError::BadNumber(e) => write!(f, "bad number: {e}"), Self::UnknownVar(v) => write!(f, "unknown variable '{v}'"), Self::DivZero => f.write_str("division by zero") } } }
impl std::error::Error for ParseError { fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { match self { ParseError::BadNumber(e) => Some(e), _ => None } } }
impl From<std::num::ParseFloatError> for ParseError { fn from(e: std::num::ParseFloatError) -> Self { ParseError::BadNumber(e) } }
struct Lexer<'a> { chars: Peekable<Chars<'a>> }
impl<'a> Lexer<'a> {
    fn new(s: &'a str) -> Self { Lexer { chars: s.chars().peekable() } }
    fn tokens(mut self) -> Result<Vec<Tok>, ParseError> {
        let mut out = Vec::new();
        while let Some(&c) = self.chars.peek() {
            match c {
                ' ' | '\t' => { self.chars.next(); }
                '0'..='9' | '.' => { let mut s = String::new(); while let Some(d) = self.chars.next_if(|c| c.is_ascii_digit() || *c == '.') { s.push(d); } out.push(Tok::Num(s.parse()?)); }
                'a'..='z' | 'A'..='Z' | '_' => { let mut s = String::new(); while let Some(&d) = self.chars.peek() { if d.is_alphanumeric() || d == '_' { s.push(d); self.chars.next(); } else { break; } } out.push(Tok::Id(s)); }
                '(' => { out.push(Tok::LP); self.chars.next(); } ')' => { out.push(Tok::RP); self.chars.next(); }
                c => { out.push(Tok::Op(c)); self.chars.next(); }
            }
        }
        out.push(Tok::Eof); Ok(out)
    }
}
#[derive(Debug, Clone)] enum Expr { Num(f64), Var(String), Bin(Box<Expr>, char, Box<Expr>), Neg(Box<Expr>) }
struct Parser { toks: Vec<Tok>, pos: usize }
impl Parser {
    fn peek(&self) -> &Tok { &self.toks[self.pos] }
    fn next(&mut self) -> Tok { let t = self.toks[self.pos].clone(); if self.pos + 1 < self.toks.len() { self.pos += 1; } t }
    fn expr(&mut self, min: u8) -> Result<Expr, ParseError> {
        let mut lhs = match self.next() { Tok::Num(n) => Expr::Num(n), Tok::Id(s) => Expr::Var(s), Tok::Op('-') => Expr::Neg(Box::new(self.expr(5)?)), Tok::LP => { let e = self.expr(0)?; match self.next() { Tok::RP => e, t => return Err(ParseError::Unexpected { found: t, at: self.pos }) } } t => return Err(ParseError::Unexpected { found: t, at: self.pos }) };
        loop {
            let op = match self.peek() { Tok::Op(c) => *c, Tok::Eof | Tok::RP => break, t => return Err(ParseError::Unexpected { found: t.clone(), at: self.pos }) };
            let (l, r) = match op { '+' | '-' => (1, 2), '*' | '/' => (3, 4), '^' => (8, 7), _ => return Err(ParseError::Unexpected { found: Tok::Op(op), at: self.pos }) };
            if l < min { break; }
            self.next(); let rhs = self.expr(r)?; lhs = Expr::Bin(Box::new(lhs), op, Box::new(rhs));
        }
        Ok(lhs)
    }
}
impl Expr { fn eval(&self, env: &HashMap<&str, f64>) -> Result<f64, ParseError> { Ok(match self { Expr::Num(n) => *n, Expr::Var(v) => *env.get(v.as_str()).ok_or_else(|| ParseError::UnknownVar(v.clone()))?, Expr::Neg(e) => -e.eval(env)?, Expr::Bin(a, op, b) => { let (x, y) = (a.eval(env)?, b.eval(env)?); match op { '+' => x + y, '-' => x - y, '*' => x * y, '/' if y == 0.0 => return Err(ParseError::DivZero), '/' => x / y, '^' => x.powf(y), _ => unreachable!() } } }) } }
impl fmt::Display for Expr { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { match self { Expr::Num(n) => write!(f, "{}", n), Expr::Var(v) => f.pad(v), Expr::Neg(e) => write!(f, "(-{e})"), Expr::Bin(a, o, b) => write!(f, "({a} {o} {b})") } } }
fn calc(s: &str, env: &HashMap<&str, f64>) -> Result<(String, f64), Box<dyn std::error::Error>> { let toks = Lexer::new(s).tokens()?; let mut p = Parser { toks, pos: 0 }; let e = p.expr(0)?; let v = e.eval(env)?; Ok((e.to_string(), v)) }
fn main() {
    let env = HashMap::from([("x", 3.0), ("pi", 3.14159)]);
    for s in ["1 + 2 * 3", "-(x ^ 2) / 2", "2 ^ 3 ^ 2", "x / (3 - x)", "1 +", "1.2.3", "foo * 2", "(1", "2 $ 3", "pi*x"] { match calc(s, &env) { Ok((t, v)) => println!("{s} => {t} = {v:.3}"), Err(e) => { print!("{s} => error: {e}"); if let Some(src) = e.source() { print!(" (source: {src:?})"); } println!(); } } }
}
