fn main() {
    let text = String::from("hello");
    let view: &str = &text;
    println!("before: {view}");
    drop(text); // the owner gives it up
    println!("after: {view}");
}
