use std::cell::Cell;
struct Guard<const N: usize>; impl<const N: usize> Guard<N> { const OK: () = assert!(N > 0, "no"); fn f() -> usize { const { assert!(N < 100) }; let _ = Self::OK; N } }
const fn sq(x: u32) -> u32 { x * x }
thread_local! { static C: Cell<u32> = const { Cell::new(4) }; }
fn main() { let a: [Vec<i32>; 3] = [const { Vec::new() }; 3]; println!("{:?} {}", a, Guard::<5>::f()); let b = [const { None::<String> }; 2]; println!("{b:?}"); let n = const { sq(7) + 1 }; println!("{n}"); C.with(|c| println!("{}", c.get())); let r: &'static u32 = const { &5 }; println!("{r}"); match 3u32 { x if x == const { 1 + 2 } => println!("three"), _ => {} } }
