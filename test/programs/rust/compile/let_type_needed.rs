fn main() {
    let v = Vec::new();
    let x = "5".parse().unwrap();
    let c = (0..3).collect();
}
