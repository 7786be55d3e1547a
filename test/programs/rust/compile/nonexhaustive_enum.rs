enum Op { Add, Sub, Mul(i32) }
fn run(o: Op) -> i32 {
    match o {
        Op::Add => 1,
        Op::Mul(n) if n > 0 => n,
        Op::Sub => 2,
    }
}
fn main() { println!("{}", run(Op::Add)); }
