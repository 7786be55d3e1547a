use std::collections::*;
fn main() { let mut m = BTreeMap::new(); m.insert("b", 1); *m.entry("a").or_insert(0) += 5; println!("{:?} {}", m, m["a"]); for (k, v) in &m { println!("{k} {v}"); }
 let mut h: HashMap<String, i32> = HashMap::new(); h.insert("x".to_string(), 1); *h.entry("x".into()).or_insert(0) += 1; println!("{:?} {}", h.get("x"), h.len()); h.remove("x"); println!("{}", h.contains_key("x"));
 let mut q = VecDeque::new(); q.push_back(1); q.push_front(0); println!("{:?}", q); println!("{:?}", q.pop_front()); let mut b = BinaryHeap::new(); b.push(3); b.push(9); b.push(5); println!("{:?} {:?}", b.pop(), b.into_sorted_vec());
 let s: HashSet<i32> = [1,2,3].into_iter().collect(); let t: BTreeSet<_> = s.iter().cloned().collect(); println!("{:?} {}", t, s.contains(&2)); }
