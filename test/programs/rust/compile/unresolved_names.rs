use std::collections::HashMapp;
fn main() {
    let x = y + 1;
    foo(x);
    let z: Strin = String::new();
    println!("{}", Color::Red);
}
