fn find(v: &[i32], t: i32) -> Option<usize> {
    for (i, x) in v.iter().enumerate() { if x == t { return i; } }
    None
}
fn main() {
    let v = vec![1];
    let i: usize = find(&v, 1);
    let n = find(&v, 1) + 1;
    match find(&v, 1) { Some(i) => println!("{}", i) }
    if let Some(i) = v { }
    let u: i32 = Some(1).unwrap_or("a");
    let r: Result<i32, String> = Ok("a");
    let e: Result<i32, String> = Err(5);
    let m = Some(1).map(|x: &str| x);
    let c: Option<&str> = Some(String::new());
}
