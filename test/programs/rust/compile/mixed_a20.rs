struct Stack<T> { v: Vec<T> }
impl<T> Stack<T> {
    fn peek(&self) -> Option<&T> { self.v.last() }
    fn push(&mut self, t: T) { self.v.push(t) }
    fn into(self) -> Vec<T> { self.v }
}
fn main() {
    let mut s = Stack { v: vec![1] };
    let p = s.peek();
    s.push(2);
    println!("{p:?}");
    let q = s.into();
    s.push(3);
}
