// Assignment drops the old value after the new one was made; a value moved out before leaves nothing to drop.
struct N(u32);
impl Drop for N {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn make(n: u32) -> N {
    println!("make {n}");
    N(n)
}
fn main() {
    let mut a = make(1);
    a = make(2);
    let b = a;
    a = make(3);
    println!("{} {}", a.0, b.0);
    let mut v = vec![make(4), make(5)];
    v[0] = make(6);
    let old = std::mem::replace(&mut v[1], make(7));
    println!("old {}", old.0);
    v.truncate(1);
    println!("len {}", v.len());
    std::mem::swap(&mut a, &mut v[0]);
    println!("a {}", a.0);
}
