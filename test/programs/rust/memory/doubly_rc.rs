use std::cell::RefCell; use std::rc::{Rc, Weak};
type Strong<T> = Rc<RefCell<Node<T>>>;
struct Node<T> { v: T, next: Option<Strong<T>>, prev: Option<Weak<RefCell<Node<T>>>> }
struct Deque<T> { head: Option<Strong<T>>, tail: Option<Strong<T>> }
impl<T> Deque<T> {
    fn new() -> Self { Deque { head: None, tail: None } }
    fn push_back(&mut self, v: T) {
        let n = Rc::new(RefCell::new(Node { v, next: None, prev: None }));
        match self.tail.take() {
            Some(old) => { n.borrow_mut().prev = Some(Rc::downgrade(&old)); old.borrow_mut().next = Some(n.clone()); self.tail = Some(n); }
            None => { self.head = Some(n.clone()); self.tail = Some(n); }
        }
    }
    fn pop_front(&mut self) -> Option<T> {
        self.head.take().map(|old| {
            match old.borrow_mut().next.take() {
                Some(n) => { n.borrow_mut().prev.take(); self.head = Some(n); }
                None => { self.tail.take(); }
            }
            Rc::try_unwrap(old).ok().expect("shared").into_inner().v
        })
    }
    fn pop_back(&mut self) -> Option<T> {
        self.tail.take().map(|old| {
            match old.borrow_mut().prev.take().and_then(|w| w.upgrade()) {
                Some(p) => { p.borrow_mut().next.take(); self.tail = Some(p); }
                None => { self.head.take(); }
            }
            Rc::try_unwrap(old).ok().unwrap().into_inner().v
        })
    }
    fn peek_front(&self) -> Option<std::cell::Ref<'_, T>> { self.head.as_ref().map(|n| std::cell::Ref::map(n.borrow(), |n| &n.v)) }
}
impl<T> Drop for Deque<T> { fn drop(&mut self) { while self.pop_front().is_some() {} println!("deque empty") } }
struct X(i32); impl Drop for X { fn drop(&mut self) { print!("x{} ", self.0) } }
fn main() {
    let mut d = Deque::new(); for i in 0..6 { d.push_back(X(i)); }
    println!("{}", d.peek_front().map(|r| r.0).unwrap());
    println!("{}", d.pop_back().unwrap().0); println!("{}", d.pop_front().unwrap().0);
    { let f = d.peek_front(); println!("{:?}", f.map(|x| x.0 * 2)); }
}
