trait Container { type Item; fn get(&self, i: usize) -> Option<&Self::Item>; fn first(&self) -> Option<&Self::Item> { self.get(0) } }
struct V(Vec<i32>);
impl Container for V { type Item = i32; fn get(&self, i: usize) -> Option<&i32> { self.0.get(i) } }
struct W;
impl Container for W { fn get(&self, i: usize) -> Option<&i32> { None } }
fn show<C: Container>(c: &C) where C::Item: std::fmt::Debug { println!("{:?}", c.first()); }
fn bad<C: Container>(c: &C) { println!("{:?}", c.first()); }
fn only<C: Container<Item = String>>(c: &C) {}
fn main() { show(&V(vec![1])); only(&V(vec![])); let d: Box<dyn Container> = Box::new(V(vec![])); let x: V::Item = 5; let y: <V as Container>::Nope = 1; }
