// An early return by ? drops the locals made so far, in reverse.
struct N(&'static str);
impl Drop for N {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn step(n: i32) -> Result<i32, String> {
    let _s = N("step");
    if n > 2 { Err(format!("too big: {n}")) } else { Ok(n * 10) }
}
fn all(ns: &[i32]) -> Result<i32, String> {
    let _all = N("all");
    let mut sum = 0;
    for &n in ns {
        let _each = N("each");
        sum += step(n)?;
    }
    Ok(sum)
}
fn main() {
    println!("{:?}", all(&[1, 2]));
    println!("{:?}", all(&[1, 3, 2]));
    let o: Option<i32> = (|| {
        let _c = N("closure");
        let x = "12".parse::<i32>().ok()?;
        let y = "no".parse::<i32>().ok()?;
        Some(x + y)
    })();
    println!("{o:?}");
}
