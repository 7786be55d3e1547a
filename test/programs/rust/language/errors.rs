use std::fmt; use std::num::ParseIntError;
#[derive(Debug)] enum E { Parse(ParseIntError), Neg(i64) }
impl From<ParseIntError> for E { fn from(e: ParseIntError) -> Self { E::Parse(e) } }
impl fmt::Display for E { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self { E::Parse(e) => write!(f, "parse: {e}"), E::Neg(n) => write!(f, "negative: {n}") } } }
impl std::error::Error for E {}
fn p(s: &str) -> Result<i64, E> { let n: i64 = s.trim().parse()?; if n < 0 { return Err(E::Neg(n)); } Ok(n) }
fn q(s: &str) -> Result<i64, Box<dyn std::error::Error>> { let n = p(s)?; if n > 100 { return Err("too big".into()); } Ok(n) }
fn main() -> Result<(), Box<dyn std::error::Error>> { for s in ["4", "x", "-2", "900"] { match q(s) { Ok(n) => println!("ok {n}"), Err(e) => println!("err {e}") } } let n = q("7")?; println!("{n}"); q("bad")?; Ok(()) }
