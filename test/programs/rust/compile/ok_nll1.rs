use std::collections::HashMap;
struct Cache { map: HashMap<String, Vec<i32>>, hits: u32 }
impl Cache {
    fn get(&mut self, k: &str) -> &mut Vec<i32> {
        if !self.map.contains_key(k) { self.map.insert(k.to_string(), Vec::new()); }
        self.hits += 1;
        self.map.get_mut(k).unwrap()
    }
    fn two(&mut self) -> (&mut HashMap<String, Vec<i32>>, &mut u32) { (&mut self.map, &mut self.hits) }
}
fn main() {
    let mut c = Cache { map: HashMap::new(), hits: 0 };
    c.get("a").push(1);
    let v = c.get("a");
    v.push(2);
    let n = v.len();
    c.get("b").push(n as i32);
    let (m, h) = c.two();
    *h += m.len() as u32;
    println!("{} {:?}", c.hits, c.map.get("a"));
    let mut s = vec![1, 2, 3];
    s.push(s.len());
    let l = s.len();
    s[l - 1] += s[0];
    let first = s[0];
    s.push(first);
    { let r = &mut s; r.push(9); }
    let r2 = &s;
    println!("{:?}", r2);
    s.clear();
}
