fn main() {
    let a = [1, 2, 3];
    let [x, y] = a;
    let (p, q, r) = (1, 2);
    if let Some(x) = 5 {}
    let n = 3;
    match n { 1 => {} 2..=5 => {} }
    match (true, false) { (true, _) => {} (_, true) => {} }
    match Some(1u8) { Some(0..=254) => {} None => {} }
    let &z = 5;
}
