use std::cell::RefCell;
static R: RefCell<i32> = RefCell::new(1);
static P: *const i32 = std::ptr::null();
fn main() {}
