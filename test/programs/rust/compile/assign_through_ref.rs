struct P { x: i32 }
fn set(p: &P) { p.x = 5; }
fn main() {
    let p = P { x: 1 };
    p.x = 2;
    set(&p);
}
