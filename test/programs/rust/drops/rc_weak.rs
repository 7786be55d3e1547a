use std::rc::{Rc, Weak};
use std::cell::RefCell;
struct N { name: &'static str }
fn main() { let a = Rc::new(N{name:"a"}); let w = Rc::downgrade(&a); println!("{}", Rc::strong_count(&a)); let r = w.upgrade().map(|p| p.name); println!("{:?} {}", r, Rc::strong_count(&a));
 let c = RefCell::new(w); println!("{:?}", c.borrow().upgrade().map(|p| p.name)); println!("{}", Rc::strong_count(&a)); }
