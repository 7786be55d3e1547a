fn main() {
    let x = 5;
    println!("{}", x);
    x = 6;
    let y;
    y = 1;
    y = 2;
    println!("{} {}", x, y);
}
