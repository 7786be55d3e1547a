use std::collections::HashMap;
fn main() {
    let mut m: HashMap<String, Vec<u32>> = HashMap::new();
    m.insert("a".into(), vec![1]);
    let first = m.get("a").unwrap();
    m.insert("b".into(), vec![2]);
    println!("{first:?}");
}
