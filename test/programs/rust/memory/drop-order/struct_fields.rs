// Fields are dropped in the order of their declaration, whatever the order of the initialiser.
struct N(&'static str);
impl Drop for N {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Pair {
    left: N,
    right: N,
}
impl Drop for Pair {
    fn drop(&mut self) {
        println!("pair {} {}", self.left.0, self.right.0);
    }
}
fn main() {
    let _p = Pair { right: N("r"), left: N("l") };
    let _t = (N("t0"), N("t1"));
    let _a = [N("a0"), N("a1"), N("a2")];
    println!("body");
}
