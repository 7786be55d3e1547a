const MAX: u32 = compute();
fn compute() -> u32 { 5 }
static COUNT: u32 = 0;
fn main() {
    COUNT += 1;
    println!("{}", MAX);
}
