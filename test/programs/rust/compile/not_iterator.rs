struct Bag(Vec<i32>);
fn main() {
    for x in Bag(vec![1]) { println!("{x}"); }
    for y in 5 { println!("{y}"); }
}
