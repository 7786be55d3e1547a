// forget, leak, into_raw and ManuallyDrop give up ownership without a drop.
use std::mem::{self, ManuallyDrop};
struct N(&'static str);
impl Drop for N {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    mem::forget(N("forgotten"));
    let l: &'static mut N = Box::leak(Box::new(N("leaked")));
    l.0 = "leaked and changed";
    println!("{}", l.0);
    let raw = Box::into_raw(Box::new(N("raw")));
    unsafe {
        println!("{}", (*raw).0);
        drop(Box::from_raw(raw));
    }
    let mut m = ManuallyDrop::new(N("manual"));
    println!("{}", m.0);
    unsafe { ManuallyDrop::drop(&mut m) };
    let inner = ManuallyDrop::into_inner(ManuallyDrop::new(N("back")));
    println!("{}", inner.0);
    let v = vec![N("v0"), N("v1")];
    let s = v.leak();
    println!("{}", s.len());
}
