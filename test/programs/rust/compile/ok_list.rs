#[derive(Debug)]
struct Node { v: i32, next: Option<Box<Node>> }
struct List { head: Option<Box<Node>> }
impl List {
    fn push_back(&mut self, v: i32) {
        let mut cur = &mut self.head;
        while let Some(node) = cur { cur = &mut node.next; }
        *cur = Some(Box::new(Node { v, next: None }));
    }
    fn remove(&mut self, v: i32) -> bool {
        let mut cur = &mut self.head;
        loop {
            match cur {
                None => return false,
                Some(node) if node.v == v => { *cur = node.next.take(); return true; }
                Some(node) => cur = &mut node.next,
            }
        }
    }
    fn reverse(&mut self) {
        let mut prev = None;
        let mut cur = self.head.take();
        while let Some(mut n) = cur { cur = n.next.take(); n.next = prev; prev = Some(n); }
        self.head = prev;
    }
    fn iter(&self) -> Iter<'_> { Iter { cur: self.head.as_deref() } }
}
struct Iter<'a> { cur: Option<&'a Node> }
impl<'a> Iterator for Iter<'a> { type Item = &'a i32; fn next(&mut self) -> Option<&'a i32> { self.cur.map(|n| { self.cur = n.next.as_deref(); &n.v }) } }
fn main() {
    let mut l = List { head: None };
    for i in 0..4 { l.push_back(i); }
    println!("{}", l.remove(2));
    l.reverse();
    println!("{:?}", l.iter().collect::<Vec<_>>());
}
