fn main() {
    let x: u8 = 255 + 1;
    let y: i8 = 200;
    let a = [1, 2, 3];
    println!("{} {} {}", x, y, a[3]);
}
