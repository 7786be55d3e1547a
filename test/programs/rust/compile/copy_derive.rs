#[derive(Clone, Copy)]
struct Person { name: String, age: u8 }
fn main() { let p = Person { name: "a".into(), age: 1 }; println!("{}", p.age); }
