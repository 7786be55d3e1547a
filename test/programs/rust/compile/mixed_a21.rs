use std::rc::Rc;
use std::cell::RefCell;
fn main() {
    let r = Rc::new(vec![1]);
    r.push(2);
    let c = RefCell::new(5);
    *c.borrow() = 6;
    let x: &mut i32 = &mut 5;
    let y = x;
    *x = 1;
    let b = Rc::new(String::new());
    let s: String = *b;
}
