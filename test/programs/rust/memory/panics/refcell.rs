// A RefCell counts its borrows when it runs; two writers at once panic.
use std::cell::RefCell;
fn main() {
    let c = RefCell::new(vec![1]);
    {
        let a = c.borrow();
        let b = c.borrow();
        println!("{} {}", a.len(), b.len());
        println!("{}", c.try_borrow_mut().is_err());
    }
    c.borrow_mut().push(2);
    println!("{:?}", c);
    let w = c.borrow_mut();
    println!("{:?} {:?}", c, c.try_borrow().is_err());
    let r = c.borrow();
    println!("{} {}", w.len(), r.len());
}
