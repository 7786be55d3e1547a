use std::collections::HashMap;
fn main() {
    let mut m = HashMap::new();
    m.insert("a", 1);
    m.insert(2, 3);
    let v: &String = m.get("a");
    m["a"] += 1;
    m["b"] = 3;
}
