fn eat(v: Vec<i32>) -> usize { v.len() }
fn main() {
    let data = vec![1, 2, 3];
    let mut total = 0;
    for _ in 0..2 {
        total += eat(data);
    }
    println!("{total}");
}
