unsafe fn danger() {}
static mut COUNT: i32 = 0;
fn main() {
    danger();
    COUNT += 1;
    let p = &5 as *const i32;
    println!("{}", *p);
    unsafe { danger(); }
}
