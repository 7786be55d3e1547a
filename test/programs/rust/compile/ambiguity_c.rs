fn main() {
    let _ = Vec::new();
    let s = [1, 2].iter().sum();
}
