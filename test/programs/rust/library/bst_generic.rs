#[derive(Debug)]
enum Tree<K: Ord, V> { Empty, Node(Box<TreeNode<K, V>>) }
#[derive(Debug)]
struct TreeNode<K: Ord, V> { key: K, val: V, left: Tree<K, V>, right: Tree<K, V> }
impl<K: Ord, V> Tree<K, V> {
    fn insert(&mut self, key: K, val: V) -> Option<V> {
        match self {
            Tree::Empty => { *self = Tree::Node(Box::new(TreeNode { key, val, left: Tree::Empty, right: Tree::Empty })); None }
            Tree::Node(n) => match key.cmp(&n.key) { std::cmp::Ordering::Less => n.left.insert(key, val), std::cmp::Ordering::Greater => n.right.insert(key, val), std::cmp::Ordering::Equal => Some(std::mem::replace(&mut n.val, val)) }
        }
    }
    fn get(&self, key: &K) -> Option<&V> { let mut cur = self; while let Tree::Node(n) = cur { cur = if *key < n.key { &n.left } else if *key > n.key { &n.right } else { return Some(&n.val) }; } None }
    fn depth(&self) -> usize { match self { Tree::Empty => 0, Tree::Node(n) => 1 + n.left.depth().max(n.right.depth()) } }
    fn walk<'a>(&'a self, out: &mut Vec<(&'a K, &'a V)>) { if let Tree::Node(n) = self { n.left.walk(out); out.push((&n.key, &n.val)); n.right.walk(out); } }
    fn pop_min(&mut self) -> Option<(K, V)> { match std::mem::replace(self, Tree::Empty) { Tree::Empty => None, Tree::Node(mut n) => if let Some(m) = n.left.pop_min() { *self = Tree::Node(n); Some(m) } else { let TreeNode { key, val, right, .. } = *n; *self = right; Some((key, val)) } } }
}
fn main() {
    let mut t = Tree::Empty;
    for (i, w) in "the cat sat on the mat by the door".split(' ').enumerate() { if let Some(old) = t.insert(w, i) { println!("replaced {w} {old}"); } }
    let mut v = vec![]; t.walk(&mut v); println!("{v:?}"); println!("{:?} {:?} {}", t.get(&"mat"), t.get(&"dog"), t.depth());
    while let Some((k, v)) = t.pop_min() { print!("{k}={v} "); } println!(); println!("{t:?}");
}
