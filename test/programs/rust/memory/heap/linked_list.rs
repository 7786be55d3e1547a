// A list of boxes: push, pop, reverse, iterate; its drop is written as a loop.
struct Node<T> {
    value: T,
    next: Option<Box<Node<T>>>,
}
struct List<T> {
    head: Option<Box<Node<T>>>,
    len: usize,
}
impl<T> List<T> {
    fn new() -> Self {
        List { head: None, len: 0 }
    }
    fn push(&mut self, value: T) {
        let next = self.head.take();
        self.head = Some(Box::new(Node { value, next }));
        self.len += 1;
    }
    fn pop(&mut self) -> Option<T> {
        self.head.take().map(|n| {
            self.head = n.next;
            self.len -= 1;
            n.value
        })
    }
    fn reverse(&mut self) {
        let mut done = None;
        let mut rest = self.head.take();
        while let Some(mut n) = rest {
            rest = n.next.take();
            n.next = done;
            done = Some(n);
        }
        self.head = done;
    }
    fn iter(&self) -> Iter<'_, T> {
        Iter { at: self.head.as_deref() }
    }
    fn peek_mut(&mut self) -> Option<&mut T> {
        self.head.as_mut().map(|n| &mut n.value)
    }
}
struct Iter<'a, T> {
    at: Option<&'a Node<T>>,
}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        self.at.map(|n| {
            self.at = n.next.as_deref();
            &n.value
        })
    }
}
impl<T> Drop for List<T> {
    fn drop(&mut self) {
        let mut n = 0;
        while self.pop().is_some() {
            n += 1;
        }
        println!("freed {n}");
    }
}
fn main() {
    let mut l = List::new();
    for w in "the quick brown fox".split(' ') {
        l.push(w.to_string());
    }
    l.reverse();
    if let Some(s) = l.peek_mut() {
        s.push('!');
    }
    println!("{:?}", l.iter().collect::<Vec<_>>());
    println!("{:?} {}", l.pop(), l.len);
    let long: usize = l.iter().map(|s| s.len()).sum();
    println!("{long}");
    let mut big = List::new();
    for i in 0..20000 {
        big.push(i);
    }
    println!("{}", big.iter().filter(|x| **x % 3 == 0).count());
}
