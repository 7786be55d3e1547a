#[derive(Debug)]
struct Node<T> { val: T, next: Option<usize>, prev: Option<usize> }
#[derive(Debug, Default)]
struct Arena<T> { nodes: Vec<Option<Node<T>>>, free: Vec<usize>, head: Option<usize>, tail: Option<usize> }
impl<T: std::fmt::Debug> Arena<T> {
    fn new() -> Self { Self { nodes: Vec::new(), free: vec![], head: None, tail: None } }
    fn alloc(&mut self, n: Node<T>) -> usize {
        match self.free.pop() {
            Some(i) => { self.nodes[i] = Some(n); i }
            None => { self.nodes.push(Some(n)); self.nodes.len() - 1 }
        }
    }
    fn push_back(&mut self, val: T) -> usize {
        let i = self.alloc(Node { val, next: None, prev: self.tail });
        if let Some(t) = self.tail { self.nodes[t].as_mut().unwrap().next = Some(i); } else { self.head = Some(i); }
        self.tail = Some(i);
        i
    }
    fn remove(&mut self, i: usize) -> Option<T> {
        let Node { val, next, prev } = self.nodes.get_mut(i)?.take()?;
        match prev { Some(p) => self.nodes[p].as_mut()?.next = next, None => self.head = next }
        match next { Some(n) => self.nodes[n].as_mut()?.prev = prev, None => self.tail = prev }
        self.free.push(i);
        Some(val)
    }
    fn iter(&self) -> Iter<'_, T> { Iter { a: self, cur: self.head } }
}
struct Iter<'a, T> { a: &'a Arena<T>, cur: Option<usize> }
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        let n = self.a.nodes[self.cur?].as_ref()?;
        self.cur = n.next;
        Some(&n.val)
    }
}
struct Loud(u8);
impl std::fmt::Debug for Loud { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { write!(f, "L{}", self.0) } }
impl Drop for Loud { fn drop(&mut self) { println!("drop L{}", self.0); } }
fn main() {
    let mut a = Arena::new();
    let ids: Vec<_> = (0..5).map(|i| a.push_back(Loud(i))).collect();
    println!("{:?}", ids);
    let r = a.remove(ids[2]);
    println!("{:?} {:?}", r, a.iter().collect::<Vec<_>>());
    drop(r);
    println!("{:?}", a.remove(ids[2]).is_none());
    let n = a.push_back(Loud(9));
    println!("{n} {:?}", a.iter().collect::<Vec<_>>());
    a.remove(0);
    println!("{:?}", a.free);
    println!("{:?} {:?}", a.head, a.tail);
}
