use std::cell::RefCell;
struct B { v: RefCell<Vec<String>> }
impl B {
    fn first(&self) -> &String {
        &self.v.borrow()[0]
    }
}
fn main() {}
