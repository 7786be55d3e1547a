fn main() {
    let o: Option<String> = Some("a".into());
    match o {
        Some(s) => println!("{}", s),
        None => {}
    }
    println!("{:?}", o);
}
