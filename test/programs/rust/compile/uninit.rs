fn main() {
    let x: i32;
    let b = std::env::args().count() > 5;
    if b { x = 1; }
    println!("{x}");
    let y: String;
    y.len();
}
