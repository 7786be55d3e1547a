// A tree whose children know their parent weakly is freed; one with strong links both ways is not.
use std::cell::RefCell;
use std::rc::{Rc, Weak};
struct Node {
    name: String,
    parent: RefCell<Weak<Node>>,
    children: RefCell<Vec<Rc<Node>>>,
}
impl Node {
    fn new(name: &str) -> Rc<Node> {
        Rc::new(Node { name: name.to_string(), parent: RefCell::new(Weak::new()), children: RefCell::new(vec![]) })
    }
    fn add(self: &Rc<Self>, child: Rc<Node>) {
        *child.parent.borrow_mut() = Rc::downgrade(self);
        self.children.borrow_mut().push(child);
    }
    fn path(&self) -> String {
        match self.parent.borrow().upgrade() {
            Some(p) => format!("{}/{}", p.path(), self.name),
            None => self.name.clone(),
        }
    }
}
impl Drop for Node {
    fn drop(&mut self) {
        println!("free {}", self.name);
    }
}
fn main() {
    let root = Node::new("root");
    let usr = Node::new("usr");
    let bin = Node::new("bin");
    usr.add(bin.clone());
    root.add(usr);
    println!("{}", bin.path());
    println!("{} {}", Rc::strong_count(&bin), Rc::weak_count(&root));
    drop(root);
    println!("{}", bin.path());
}
