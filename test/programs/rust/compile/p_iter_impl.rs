struct C { n: u32 }
impl Iterator for C { fn next(&mut self) -> Option<u32> { None } }
struct D;
impl Iterator for D { type Item = i32; fn next(&mut self) -> Option<u32> { None } }
struct E;
impl IntoIterator for E { type Item = i32; fn into_iter(self) -> std::vec::IntoIter<i32> { vec![1].into_iter() } }
struct F;
fn main() { for x in F {} for x in &F {} let v: Vec<i32> = F.collect(); for (a, b) in vec![1, 2] {} for x in 1 {} for i in 0..10.0 {} for i in 0..v.len() - "a" {} }
