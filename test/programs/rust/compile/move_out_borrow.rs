struct S { name: String }
fn f(s: &S) -> String { s.name }
fn main() {
    let v = vec![String::from("a")];
    let x = v[0];
    println!("{}{}", f(&S { name: "q".into() }), x);
}
