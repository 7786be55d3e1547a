use std::fmt::Display;
struct P { x: i32 }
fn show<T: Display>(t: T) -> String { format!("<{t}>") }
fn main() {
    let p = P { x: 1 };
    println!("{}", show(p));
}
