// A panic drops the locals of each frame in reverse, innermost frame first.
struct N(&'static str);
impl Drop for N {
    fn drop(&mut self) {
        println!("drop {} panicking {}", self.0, std::thread::panicking());
    }
}
fn inner(v: &[i32], i: usize) -> i32 {
    let _a = N("inner-a");
    let _b = N("inner-b");
    v[i]
}
fn outer() {
    let _o = N("outer");
    let parts = vec![N("p0"), N("p1")];
    println!("{}", inner(&[1, 2, 3], 2));
    println!("{} {}", inner(&[1, 2, 3], 3), parts.len());
}
fn main() {
    let _m = N("main");
    outer();
}
