use std::alloc::{self, Layout};
use std::ptr;
pub struct MyVec<T> { ptr: *mut T, cap: usize, len: usize }
impl<T> MyVec<T> {
    pub fn new() -> Self { MyVec { ptr: ptr::null_mut(), cap: 0, len: 0 } }
    fn grow(&mut self) {
        let new_cap = if self.cap == 0 { 1 } else { self.cap * 2 };
        let new_layout = Layout::array::<T>(new_cap).unwrap();
        let p = if self.cap == 0 { unsafe { alloc::alloc(new_layout) } }
        else {
            let old = Layout::array::<T>(self.cap).unwrap();
            unsafe { alloc::realloc(self.ptr as *mut u8, old, new_layout.size()) }
        };
        self.ptr = p as *mut T;
        self.cap = new_cap;
        println!("grow to {}", new_cap);
    }
    pub fn push(&mut self, v: T) {
        if self.len == self.cap { self.grow(); }
        unsafe { ptr::write(self.ptr.add(self.len), v); }
        self.len += 1;
    }
    pub fn pop(&mut self) -> Option<T> {
        if self.len == 0 { None } else { self.len -= 1; unsafe { Some(ptr::read(self.ptr.add(self.len))) } }
    }
    pub fn insert(&mut self, i: usize, v: T) {
        assert!(i <= self.len, "index out of bounds");
        if self.len == self.cap { self.grow(); }
        unsafe {
            ptr::copy(self.ptr.add(i), self.ptr.add(i + 1), self.len - i);
            ptr::write(self.ptr.add(i), v);
        }
        self.len += 1;
    }
    pub fn remove(&mut self, i: usize) -> T {
        assert!(i < self.len);
        unsafe {
            self.len -= 1;
            let r = ptr::read(self.ptr.add(i));
            ptr::copy(self.ptr.add(i + 1), self.ptr.add(i), self.len - i);
            r
        }
    }
}
impl<T> Drop for MyVec<T> {
    fn drop(&mut self) {
        if self.cap != 0 {
            while let Some(_) = self.pop() {}
            unsafe { alloc::dealloc(self.ptr as *mut u8, Layout::array::<T>(self.cap).unwrap()); }
        }
    }
}
impl<T> std::ops::Deref for MyVec<T> { type Target = [T]; fn deref(&self) -> &[T] { if self.cap == 0 { &[] } else { unsafe { std::slice::from_raw_parts(self.ptr, self.len) } } } }
impl<T> std::ops::DerefMut for MyVec<T> { fn deref_mut(&mut self) -> &mut [T] { unsafe { std::slice::from_raw_parts_mut(self.ptr, self.len) } } }
fn main() {
    let mut v = MyVec::new();
    for i in 0..5 { v.push(format!("s{i}")); }
    v.insert(2, "mid".to_string());
    println!("{:?} {}", &v[..], v.len());
    println!("{} {:?}", v.remove(0), v.iter().map(|s| s.len()).sum::<usize>());
    v.sort_by(|a, b| b.cmp(a));
    v[0].push('!');
    println!("{:?} {:?}", v.first(), v.last());
    println!("{:?}", v.pop());
    v.remove(9);
}
