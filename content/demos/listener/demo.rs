use std::rc::{Rc, Weak};

struct Screen {
    name: &'static str,
}

impl Drop for Screen {
    fn drop(&mut self) {
        println!("freed {}", self.name);
    }
}

struct Button {
    listeners: Vec<Weak<Screen>>,
}

impl Button {
    fn press(&self) {
        let reached = self.listeners.iter().filter(|one| one.upgrade().is_some()).count();
        println!("listeners reached: {reached}");
    }
}

fn main() {
    let screen = Rc::new(Screen { name: "screen" });
    let button = Button { listeners: vec![Rc::downgrade(&screen)] };
    button.press();
    drop(screen); // beat: closed
    button.press(); // beat: removed
}
