#[derive(Debug)]
struct P { name: String, tags: Vec<String> }
fn main() {
    let p = P { name: "n".into(), tags: vec![] };
    let n = p.name;
    println!("{}", p.tags.len());
    println!("{:?}", p);
    drop(n);
}
