use std::cell::RefCell;
use std::rc::Rc;

struct Node {
    name: &'static str,
    other: RefCell<Option<Rc<Node>>>,
}

impl Drop for Node {
    fn drop(&mut self) {
        println!("freed {}", self.name);
    }
}

fn main() {
    let a = Rc::new(Node { name: "a", other: RefCell::new(None) });
    let b = Rc::new(Node { name: "b", other: RefCell::new(None) });
    *a.other.borrow_mut() = Some(Rc::clone(&b));
    *b.other.borrow_mut() = Some(Rc::clone(&a)); // beat: tied
    drop(a);
    drop(b); // beat: names-gone
    println!("the names are gone");
    println!("end");
}
