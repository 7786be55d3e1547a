struct N(&'static str);
impl Drop for N { fn drop(&mut self) { println!("~{}", self.0); } }
struct Pair { second: N, first: N }
enum E { A(N, N), B { x: N, y: N }, C }
fn make(tag: &'static str) -> N { println!("+{tag}"); N(tag) }
fn main() {
    let _p = Pair { first: make("f"), second: make("s") };
    let _t = (make("t0"), make("t1"));
    let _a = [make("a0"), make("a1")];
    let e = E::A(make("e0"), make("e1"));
    let f = E::B { y: make("y"), x: make("x") };
    if let E::A(ref q, _) = e { println!("see {}", q.0); }
    match f { E::B { x, .. } => println!("took {}", x.0), _ => () }
    let mut g = E::C;
    if let E::C = g { g = E::A(make("g0"), make("g1")); }
    let b: Box<dyn std::any::Any> = Box::new(make("any"));
    drop(b);
    let mut late; 
    {
        let _scoped = make("scoped");
        late = make("late");
        println!("inner end");
    }
    late = make("late2");
    let _ = make("wild");
    let _keep = make("keep");
    std::mem::drop(g);
    println!("main end {}", late.0);
}
