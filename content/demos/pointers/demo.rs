use std::cell::RefCell;
use std::rc::Rc;

fn main() {
    let boxed = Box::new(7); // one owner, on the heap
    println!("boxed: {boxed}"); // beat: boxed

    let shared = Rc::new(RefCell::new(vec![1, 2]));
    let other = Rc::clone(&shared); // two owners, one vector
    other.borrow_mut().push(3); // beat: shared
    println!("owners: {}", Rc::strong_count(&shared));
    println!("vector: {:?}", shared.borrow());

    let reading = shared.borrow();
    let writing = other.try_borrow_mut(); // checked when it runs
    println!("may write while reading: {}", writing.is_ok());
    drop(writing);
    println!("length: {}", reading.len()); // beat: checked
}
