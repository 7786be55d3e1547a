static mut N: i32 = 0;
unsafe fn danger() {}
fn main() {
    danger();
    let p = &5 as *const i32;
    println!("{}", *p);
    N += 1;
}
