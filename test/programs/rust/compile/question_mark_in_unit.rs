fn parse(s: &str) -> i32 {
    let n = s.parse::<i32>()?;
    n
}
fn main() { println!("{}", parse("1")); }
