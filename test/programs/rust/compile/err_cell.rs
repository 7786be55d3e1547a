use std::cell::{Cell, RefCell};
use std::rc::Rc;
fn main() {
    let c = Rc::new(RefCell::new(vec![1]));
    let d = c;
    c.borrow_mut().push(2);
    let r = &c.borrow()[0];
    println!("{}", r);
    let x = Rc::new(5);
    *x = 6;
    let k = Cell::new(5);
    *k.get_mut() = 3;
}
