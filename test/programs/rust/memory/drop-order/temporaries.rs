// A temporary lives to the end of its statement; a scrutinee to the end of the match.
struct N(u8);
impl Drop for N {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
impl N {
    fn get(&self) -> u8 {
        self.0
    }
}
fn make(n: u8) -> N {
    println!("make {n}");
    N(n)
}
fn main() {
    let x = make(1).get() + make(2).get();
    println!("x {x}");
    match make(3).get() {
        3 => println!("three"),
        _ => println!("other"),
    }
    if make(4).get() == 4 {
        println!("four");
    }
    if let Some(v) = Some(make(5)).as_ref() {
        println!("got {}", v.0);
    } else {
        println!("none");
    }
    while make(6).get() != 6 {}
    let r = &make(7);
    println!("extended {}", r.0);
    let _ = make(8);
    let _keep = make(9);
    println!("end");
}
