use std::rc::{Rc, Weak};
struct Gadget { id: i32, me: Weak<Gadget> }
impl Gadget {
    fn new(id: i32) -> Rc<Self> { Rc::new_cyclic(|me| { println!("strong inside: {}", me.strong_count()); println!("{}", me.upgrade().is_none()); Gadget { id, me: me.clone() } }) }
    fn me(&self) -> Rc<Self> { self.me.upgrade().unwrap() }
}
impl Drop for Gadget { fn drop(&mut self) { println!("gadget {} gone; upgrade {}", self.id, self.me.upgrade().is_some()); } }
fn main() {
    let g = Gadget::new(7);
    let h = g.me();
    println!("{} {} {}", Rc::strong_count(&g), Rc::weak_count(&g), Rc::ptr_eq(&g, &h));
    let w = Rc::downgrade(&h);
    drop(g); drop(h);
    println!("{} {}", w.strong_count(), w.weak_count());
    let e: Weak<String> = Weak::new();
    println!("{:?} {} {}", e.upgrade(), e.strong_count(), e.weak_count());
    let r = Rc::new(5);
    println!("{:?} {:?}", Rc::into_inner(r.clone()), Rc::try_unwrap(r));
    let a = Rc::new(String::from("x")); let b = a.clone();
    println!("{:?}", Rc::unwrap_or_clone(a));
    println!("{:?} {}", Rc::into_inner(b), w.upgrade().is_none());
}
