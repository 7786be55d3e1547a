// Each collection drops its elements in its own order.
use std::collections::{BTreeMap, VecDeque};
struct N(i32);
impl Drop for N {
    fn drop(&mut self) {
        print!("{} ", self.0);
    }
}
fn main() {
    let v: Vec<N> = (0..4).map(N).collect();
    drop(v);
    println!("vec");
    let mut d: VecDeque<N> = (0..4).map(N).collect();
    d.push_front(N(9));
    d.rotate_left(2);
    drop(d);
    println!("deque");
    let m: BTreeMap<i32, N> = [(3, N(3)), (1, N(1)), (2, N(2))].into_iter().collect();
    drop(m);
    println!("map");
    let mut w: Vec<N> = (0..6).map(N).collect();
    w.retain(|n| n.0 % 2 == 0);
    println!("retained");
    w.swap_remove(0);
    println!("swapped");
    w.insert(1, N(7));
    w.remove(0);
    println!("removed");
    let rest: Vec<N> = w.drain(..1).collect();
    println!("drained {}", rest.len());
    w.clear();
    println!("cleared");
}
