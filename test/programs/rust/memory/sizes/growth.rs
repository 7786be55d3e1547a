// How the capacity of a growing buffer goes.
use std::collections::{HashMap, VecDeque};
fn main() {
    let mut v: Vec<i32> = Vec::new();
    let mut last = usize::MAX;
    for i in 0..40 {
        if v.capacity() != last {
            last = v.capacity();
            print!("{last} ");
        }
        v.push(i);
    }
    println!("{}", v.capacity());
    let mut b: Vec<u8> = vec![];
    b.push(1);
    print!("{} ", b.capacity());
    b.extend_from_slice(&[0; 20]);
    println!("{}", b.capacity());
    let mut s = String::from("hello");
    print!("{} ", s.capacity());
    s.push('!');
    print!("{} ", s.capacity());
    s.push_str(" and more text here");
    println!("{}", s.capacity());
    s.shrink_to_fit();
    println!("{} {}", s.len(), s.capacity());
    let mut w = vec![1, 2, 3];
    w.push(4);
    println!("{}", w.capacity());
    w.reserve(10);
    println!("{}", w.capacity());
    w.reserve_exact(20);
    println!("{}", w.capacity());
    w.shrink_to(6);
    println!("{}", w.capacity());
    let mut d: VecDeque<u16> = VecDeque::new();
    for i in 0..9 {
        d.push_back(i);
    }
    println!("{}", d.capacity());
    let mut m: HashMap<u32, u32> = HashMap::new();
    let mut caps = vec![m.capacity()];
    for i in 0..60 {
        m.insert(i, i);
        if m.capacity() != caps[caps.len() - 1] {
            caps.push(m.capacity());
        }
    }
    println!("{caps:?}");
    let e = Vec::<String>::with_capacity(7);
    println!("{} {}", e.len(), e.capacity());
}
