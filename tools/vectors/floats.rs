// Prints each double of a file (16 hex digits a line) in Rust's ways, tab-separated.
fn main() {
    let path = std::env::args().nth(1).expect("a file");
    for line in std::fs::read_to_string(path).expect("readable").lines() {
        let x = f64::from_bits(u64::from_str_radix(line, 16).expect("hex"));
        let f = x as f32;
        println!("{x}\t{x:?}\t{x:e}\t{x:.0}\t{x:.1}\t{x:.2}\t{x:.6}\t{x:.15}\t{x:.0e}\t{x:.3e}\t{f}\t{f:?}\t{f:e}\t{f:.2}");
    }
}
