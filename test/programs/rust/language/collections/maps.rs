// Ordered and hashed maps and sets; hashed ones are sorted before printing.
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet};
use std::cmp::Reverse;
fn main() {
    let text = "the cat sat on the mat the end";
    let mut count: HashMap<&str, usize> = HashMap::new();
    for w in text.split(' ') {
        *count.entry(w).or_insert(0) += 1;
    }
    let mut list: Vec<_> = count.iter().collect();
    list.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
    println!("{list:?}");
    println!("{:?} {:?}", count.get("cat"), count.get("dog"));
    println!("{} {:?}", count.contains_key("on"), count.remove("on"));
    if let Some(n) = count.get_mut("mat") {
        *n += 10;
    }
    println!("{} {}", count["mat"], count.values().sum::<usize>());
    count.retain(|_, n| *n > 1);
    println!("{}", count.len());
    let mut b: BTreeMap<i32, &str> = BTreeMap::from([(5, "five"), (1, "one"), (3, "three")]);
    println!("{b:?} {:?} {:?}", b.first_key_value(), b.last_key_value());
    println!("{:?}", b.range(2..).map(|(k, _)| *k).collect::<Vec<_>>());
    println!("{:?} {:?}", b.insert(3, "drei"), b.insert(9, "nine"));
    println!("{:?} {:?}", b.pop_first(), b.iter().next_back());
    b.entry(7).and_modify(|v| *v = "x").or_insert("seven");
    println!("{:?}", b.keys().rev().collect::<Vec<_>>());
    println!("{b:?}");
    let x: BTreeSet<_> = [1, 2, 3, 4].into();
    let y: BTreeSet<_> = [3, 4, 5].into();
    println!("{:?} {:?}", x.intersection(&y).collect::<Vec<_>>(), x.union(&y).count());
    println!("{:?} {:?}", x.difference(&y).collect::<Vec<_>>(), x.symmetric_difference(&y).collect::<Vec<_>>());
    let h: HashSet<char> = "hello".chars().collect();
    let mut hs: Vec<_> = h.into_iter().collect();
    hs.sort_unstable();
    println!("{hs:?} {}", x.is_subset(&y));
    let mut heap = BinaryHeap::from(vec![3, 8, 1]);
    heap.push(5);
    println!("{:?}", heap.peek());
    println!("{:?} {}", heap.pop(), heap.len());
    println!("{:?}", heap.into_sorted_vec());
    let mut small = BinaryHeap::new();
    for n in [4, 2, 6] {
        small.push(Reverse((n, format!("t{n}"))));
    }
    while let Some(Reverse((n, s))) = small.pop() {
        print!("{n}{s} ");
    }
    println!();
    let g: BTreeMap<bool, Vec<i32>> = (1..7).fold(BTreeMap::new(), |mut m, n| {
        m.entry(n % 2 == 0).or_insert_with(Vec::new).push(n);
        m
    });
    println!("{g:?}");
}
