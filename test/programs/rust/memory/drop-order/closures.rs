// A closure drops what it captured by value; FnOnce gives it away.
struct N(&'static str);
impl Drop for N {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn run<F: FnOnce()>(f: F) {
    println!("run");
    f();
    println!("ran");
}
fn main() {
    let a = N("a");
    let b = N("b");
    let c = N("c");
    let f = move || println!("see {}", a.0);
    let g = move || {
        let x = b;
        println!("have {}", x.0);
    };
    let h = || println!("borrow {}", c.0);
    f();
    f();
    run(g);
    h();
    run(f);
    let boxed: Box<dyn Fn()> = {
        let d = N("d");
        Box::new(move || println!("boxed {}", d.0))
    };
    boxed();
    println!("end");
}
