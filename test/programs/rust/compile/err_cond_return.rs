use std::collections::HashMap;
fn get<'a>(m: &'a mut HashMap<u32, String>, k: u32) -> &'a mut String {
    match m.get_mut(&k) {
        Some(v) => v,
        None => { m.insert(k, String::new()); m.get_mut(&k).unwrap() }
    }
}
fn main() { let mut m = HashMap::new(); get(&mut m, 1); }
