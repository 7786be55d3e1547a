use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
struct TreeNode { name: String, parent: RefCell<Weak<TreeNode>>, children: RefCell<Vec<Rc<TreeNode>>>, visits: Cell<u32> }
impl TreeNode {
    fn new(name: &str) -> Rc<Self> { Rc::new(TreeNode { name: name.into(), parent: RefCell::default(), children: Default::default(), visits: Cell::new(0) }) }
    fn add(self: &Rc<Self>, child: Rc<TreeNode>) -> &Rc<Self> {
        *child.parent.borrow_mut() = Rc::downgrade(self);
        self.children.borrow_mut().push(child);
        self
    }
    fn path(&self) -> String {
        self.visits.set(self.visits.get() + 1);
        match self.parent.borrow().upgrade() {
            Some(p) => format!("{}/{}", p.path(), self.name),
            None => self.name.clone(),
        }
    }
    fn depth(self: &Rc<Self>) -> usize {
        let mut n = 0; let mut cur = Rc::clone(self);
        loop { let up = cur.parent.borrow().upgrade(); match up { Some(p) => { n += 1; cur = p } None => break n } }
    }
}
impl Drop for TreeNode { fn drop(&mut self) { println!("drop {} (visits {}, kids {})", self.name, self.visits.get(), self.children.borrow().len()); } }
fn main() {
    let root = TreeNode::new("root");
    let usr = TreeNode::new("usr"); let bin = TreeNode::new("bin"); let lib = TreeNode::new("lib");
    usr.add(bin.clone()).add(lib);
    root.add(usr.clone());
    println!("{} {}", bin.path(), bin.depth());
    println!("{:?}", usr.children.borrow().iter().map(|c| (c.name.as_str(), Rc::strong_count(c), Rc::weak_count(c))).collect::<Vec<_>>());
    println!("{} {}", Rc::strong_count(&usr), Rc::weak_count(&usr));
    drop(root);
    println!("{} {}", bin.path(), bin.depth());
    let removed = usr.children.borrow_mut().pop();
    println!("{}", removed.as_ref().map_or("none", |r| &r.name));
    drop(removed);
    println!("end");
}
