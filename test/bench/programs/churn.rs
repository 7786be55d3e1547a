struct Node { value: i64, next: Option<Box<Node>> }
fn main() {
    let mut total = 0;
    let mut head: Option<Box<Node>> = None;
    for i in 0..100_000 {
        head = Some(Box::new(Node { value: i, next: head.take() }));
        if i % 1000 == 999 { total += head.as_ref().unwrap().value; head = None; }
    }
    let last = Node { value: total, next: head };
    println!("{} {}", last.value, last.next.is_none());
}
