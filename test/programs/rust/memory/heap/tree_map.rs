// A search tree with removal.
#[derive(Debug, Default)]
struct Tree {
    root: Option<Box<Node>>,
}
#[derive(Debug)]
struct Node {
    key: i32,
    left: Option<Box<Node>>,
    right: Option<Box<Node>>,
}
impl Tree {
    fn insert(&mut self, key: i32) -> bool {
        let mut at = &mut self.root;
        while let Some(n) = at {
            if key == n.key {
                return false;
            }
            at = if key < n.key { &mut n.left } else { &mut n.right };
        }
        *at = Some(Box::new(Node { key, left: None, right: None }));
        true
    }
    fn walk(n: &Option<Box<Node>>, out: &mut Vec<i32>) {
        if let Some(n) = n {
            Self::walk(&n.left, out);
            out.push(n.key);
            Self::walk(&n.right, out);
        }
    }
    fn depth(n: &Option<Box<Node>>) -> usize {
        n.as_ref().map_or(0, |n| 1 + Self::depth(&n.left).max(Self::depth(&n.right)))
    }
    fn take_min(n: &mut Option<Box<Node>>) -> Option<i32> {
        if n.as_ref()?.left.is_some() {
            return Self::take_min(&mut n.as_mut()?.left);
        }
        let x = n.take()?;
        *n = x.right;
        Some(x.key)
    }
}
fn main() {
    let mut t = Tree::default();
    for k in [50, 30, 70, 20, 40, 60, 80, 30] {
        print!("{} ", t.insert(k));
    }
    println!();
    let mut out = vec![];
    Tree::walk(&t.root, &mut out);
    println!("{out:?} depth {}", Tree::depth(&t.root));
    println!("{:?} {:?}", Tree::take_min(&mut t.root), Tree::take_min(&mut t.root));
    out.clear();
    Tree::walk(&t.root, &mut out);
    println!("{out:?}");
    t.root.as_mut().unwrap().right = None;
    println!("{t:?}");
}
