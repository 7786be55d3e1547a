#[derive(Debug, Clone, PartialEq)]
struct P(f64);
fn main() {
    use std::collections::{HashSet, BTreeSet};
    let mut h = HashSet::new();
    h.insert(P(1.0));
    let mut b = BTreeSet::new();
    b.insert(P(1.0));
    let mut v = vec![P(1.0)];
    v.sort();
    v.iter().max();
    let m = v.iter().copied();
}
