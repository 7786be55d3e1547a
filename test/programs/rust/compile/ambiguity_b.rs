fn main() {
    Vec::new();
    let s = [1, 2].iter().sum();
}
