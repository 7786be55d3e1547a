struct Node { v: i32, next: Option<Node> }
enum Tree { Leaf, Branch(Tree, Tree) }
fn main() {}
