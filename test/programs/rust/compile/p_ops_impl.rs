use std::ops::{Add, Index, Neg, AddAssign};
#[derive(Debug, Clone)]
struct V(Vec<i32>);
impl Add for V { type Output = V; fn add(self, o: V) -> V { o } }
impl Index<usize> for V { type Output = i32; fn index(&self, i: usize) -> &i32 { &self.0[i] } }
fn main() {
    let a = V(vec![1]); let b = V(vec![2]);
    let c = a + b;
    println!("{:?}", a);
    let d = c + 1;
    let e = -c;
    let mut f = V(vec![]);
    f += V(vec![]);
    f[0] = 5;
    let g = f["a"];
    let h = &f + &f;
    let i = f == f;
    let j = f < f;
    let k = !f;
    let l = f * 2;
}
