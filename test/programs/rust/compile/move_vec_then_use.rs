#[derive(Debug)]
struct Order { id: u32, items: Vec<String> }
fn process(o: Order) -> usize { o.items.len() }
fn main() {
    let o = Order { id: 1, items: vec!["a".to_string()] };
    let n = process(o);
    println!("{} {:?}", n, o);
}
