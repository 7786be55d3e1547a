fn parse(s: &str) -> i32 { let n: i32 = s.parse()?; n }
fn opt() -> Option<i32> { let n: i32 = "5".parse()?; Some(n) }
fn res() -> Result<i32, String> { let n: i32 = "5".parse()?; Ok(n) }
fn res2() -> Result<i32, String> { let n = Some(1)?; Ok(n) }
fn main() { let x = Some(5)?; }
