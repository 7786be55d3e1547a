fn longest<'a>(a: &'a str, b: &str) -> &'a str {
    if a.len() > 1 { a } else { b }
}
fn main() {
    let r;
    {
        let s = String::from("x");
        r = longest(&s, "y");
    }
    println!("{r}");
}
