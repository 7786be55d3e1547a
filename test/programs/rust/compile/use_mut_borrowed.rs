fn main() {
    let mut v = 10;
    let r = &mut v;
    let y = v + 1;
    *r = 5;
    println!("{}", y);
}
