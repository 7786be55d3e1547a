use std::cell::RefCell; use std::collections::VecDeque; use std::ops::{Deref, DerefMut}; use std::rc::Rc;
struct Pool<T> { free: Rc<RefCell<VecDeque<T>>>, made: usize }
struct Lease<T> { item: Option<T>, home: Rc<RefCell<VecDeque<T>>> }
impl<T> Drop for Lease<T> { fn drop(&mut self) { if let Some(x) = self.item.take() { println!("returning, {} free before", self.home.borrow().len()); self.home.borrow_mut().push_back(x); } } }
impl<T> Deref for Lease<T> { type Target = T; fn deref(&self) -> &T { self.item.as_ref().expect("leased") } }
impl<T> DerefMut for Lease<T> { fn deref_mut(&mut self) -> &mut T { self.item.as_mut().unwrap() } }
impl<T: Default> Pool<T> { fn new() -> Self { Pool { free: Default::default(), made: 0 } } fn get(&mut self) -> Lease<T> { let item = self.free.borrow_mut().pop_front().unwrap_or_else(|| { self.made += 1; T::default() }); Lease { item: Some(item), home: Rc::clone(&self.free) } } }
fn main() { let mut p: Pool<Vec<u8>> = Pool::new(); { let mut a = p.get(); a.extend(b"abc"); let b = p.get(); println!("{} {} {}", a.len(), b.is_empty(), p.made); } let c = p.get(); println!("{:?} {} {}", *c, p.made, Rc::strong_count(&p.free)); let mut d = c; d.push(1); let inner: Vec<u8> = d.item.take().unwrap(); drop(d); println!("{inner:?} {}", p.free.borrow().len()); }
