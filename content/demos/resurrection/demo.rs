use std::cell::RefCell;

struct Ghost;

thread_local! {
    static SAVED: RefCell<Option<Ghost>> = RefCell::new(None);
}

impl Drop for Ghost {
    fn drop(&mut self) {
        println!("drop runs");
        SAVED.with(|saved| saved.replace(Some(*self)));
    }
}

fn main() {
    let ghost = Ghost;
    drop(ghost);
    println!("end");
}
