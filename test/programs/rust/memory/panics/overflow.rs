// Arithmetic is checked in a debug build; the wrapping family says otherwise.
fn grow(n: u8) -> u8 {
    n + 200
}
fn main() {
    println!("{}", 250u8.wrapping_add(10));
    println!("{:?}", 250u8.checked_add(10));
    println!("{:?}", 250u8.overflowing_add(10));
    println!("{}", 250u8.saturating_add(10));
    println!("{}", i32::MIN.wrapping_abs());
    println!("{:?}", i32::MIN.checked_neg());
    println!("{}", (-7i32).rem_euclid(3));
    println!("{}", (-7i32).div_euclid(3));
    println!("{}", grow(55));
    println!("{}", grow(56));
}
