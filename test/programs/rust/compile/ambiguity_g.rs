fn main() {
    let v;
    let s = [1, 2].iter().sum();
    v = None;
}
