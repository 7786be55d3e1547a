struct User { name: String, email: String }
fn main() {
    let u = User { name: "a".into(), email: "b".into() };
    let n = u.name;
    println!("{}", u.email);
    let v = u;
    println!("{}", n);
}
