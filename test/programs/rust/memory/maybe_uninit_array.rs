use std::mem::{self, MaybeUninit};
struct T(u32);
impl Drop for T { fn drop(&mut self) { println!("drop T{}", self.0); } }
struct Stack<V, const N: usize> { data: [MaybeUninit<V>; N], len: usize }
impl<V, const N: usize> Stack<V, N> {
    fn new() -> Self { Stack { data: [const { MaybeUninit::uninit() }; N], len: 0 } }
    fn push(&mut self, v: V) -> Result<(), V> { if self.len == N { return Err(v); } self.data[self.len].write(v); self.len += 1; Ok(()) }
    fn pop(&mut self) -> Option<V> { if self.len == 0 { return None; } self.len -= 1; Some(unsafe { self.data[self.len].assume_init_read() }) }
    fn as_slice(&self) -> &[V] { unsafe { mem::transmute(&self.data[..self.len]) } }
}
impl<V, const N: usize> Drop for Stack<V, N> { fn drop(&mut self) { for d in &mut self.data[..self.len] { unsafe { d.assume_init_drop() } } } }
fn main() {
    let mut s: Stack<T, 3> = Stack::new();
    for i in 0..4 { if let Err(t) = s.push(T(i)) { println!("full, rejecting {}", t.0); } }
    println!("popped {}", s.pop().unwrap().0);
    println!("{}", s.as_slice().iter().map(|t| t.0).sum::<u32>());
    println!("{}", mem::size_of::<Stack<u64, 4>>());
    let x: [MaybeUninit<u8>; 4] = unsafe { MaybeUninit::uninit().assume_init() };
    println!("{}", mem::size_of_val(&x));
    let mut m = MaybeUninit::<[i32; 2]>::zeroed();
    unsafe { m.assume_init_mut()[1] = 5; println!("{:?}", m.assume_init()); }
}
