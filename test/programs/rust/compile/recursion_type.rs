struct Node { v: i32, next: Option<Node> }
enum List { Nil, Cons(i32, List) }
struct A { b: B }
struct B { a: Option<A> }
fn main() {}
