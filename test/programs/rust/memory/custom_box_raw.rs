use std::alloc::{alloc, dealloc, Layout};
use std::ops::{Deref, DerefMut};
use std::ptr::NonNull;
struct MyBox<T> { ptr: NonNull<T> }
impl<T> MyBox<T> {
    fn new(v: T) -> Self {
        let layout = Layout::new::<T>();
        let p = unsafe { alloc(layout) as *mut T };
        let ptr = NonNull::new(p).expect("oom");
        unsafe { ptr.as_ptr().write(v) };
        MyBox { ptr }
    }
    fn into_inner(self) -> T {
        let v = unsafe { self.ptr.as_ptr().read() };
        unsafe { dealloc(self.ptr.as_ptr().cast(), Layout::new::<T>()) };
        std::mem::forget(self);
        v
    }
}
impl<T> Deref for MyBox<T> { type Target = T; fn deref(&self) -> &T { unsafe { self.ptr.as_ref() } } }
impl<T> DerefMut for MyBox<T> { fn deref_mut(&mut self) -> &mut T { unsafe { self.ptr.as_mut() } } }
impl<T> Drop for MyBox<T> {
    fn drop(&mut self) {
        println!("MyBox::drop");
        unsafe {
            std::ptr::drop_in_place(self.ptr.as_ptr());
            dealloc(self.ptr.as_ptr() as *mut u8, Layout::new::<T>());
        }
    }
}
struct S(String);
impl Drop for S { fn drop(&mut self) { println!("S({}) dropped", self.0); } }
fn main() {
    let mut b = MyBox::new(S("hello".into()));
    b.0.push_str(", world");
    println!("{} {}", b.0, b.0.len());
    let c = MyBox::new(S("two".to_string()));
    let s = c.into_inner();
    println!("inner {}", s.0);
    let l = Layout::new::<(u8, u32)>();
    println!("{} {}", l.size(), l.align());
    println!("{}", std::mem::size_of::<Option<MyBox<u64>>>());
}
