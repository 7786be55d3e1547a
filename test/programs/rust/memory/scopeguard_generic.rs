use std::mem::ManuallyDrop; use std::ops::Deref;
struct Guard<T, F: FnOnce(T)> { v: ManuallyDrop<T>, f: ManuallyDrop<F> }
fn guard<T, F: FnOnce(T)>(v: T, f: F) -> Guard<T, F> { Guard { v: ManuallyDrop::new(v), f: ManuallyDrop::new(f) } }
impl<T, F: FnOnce(T)> Guard<T, F> { fn defuse(mut g: Self) -> T { let v = unsafe { ManuallyDrop::take(&mut g.v) }; unsafe { ManuallyDrop::drop(&mut g.f) }; std::mem::forget(g); v } }
impl<T, F: FnOnce(T)> Deref for Guard<T, F> { type Target = T; fn deref(&self) -> &T { &self.v } }
impl<T, F: FnOnce(T)> Drop for Guard<T, F> { fn drop(&mut self) { let (v, f) = unsafe { (ManuallyDrop::take(&mut self.v), ManuallyDrop::take(&mut self.f)) }; f(v) } }
fn step(n: i32) -> Result<i32, String> { let g = guard(vec![n], |v| println!("rollback {v:?}")); if g[0] > 2 { return Err(format!("{} too big", g[0])); } let v = Guard::defuse(g); println!("commit {v:?}"); Ok(v[0] * 10) }
fn main() { println!("{:?}", step(1)); println!("{:?}", step(3)); let _a = guard("first", |s| println!("cleanup {s}")); let _b = guard("second", |s| println!("cleanup {s}")); let r = std::panic::catch_unwind(|| { let _g = guard(7, |n| println!("unwinding {n}")); let v: Vec<i32> = Vec::new(); v[0] }); println!("{}", r.is_err()); println!("end of main"); }
