fn main() {
    let o: Option<i32> = Some(1);
    if let Ok(n) = o { println!("{n}"); }
    match o { Some("x") => {} _ => {} }
    let Some(q) = o;
    println!("{q}");
}
