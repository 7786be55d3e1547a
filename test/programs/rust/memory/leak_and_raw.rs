struct R(&'static str);
impl Drop for R { fn drop(&mut self) { println!("drop {}", self.0) } }
fn main() {
    let leaked: &'static mut R = Box::leak(Box::new(R("leaked")));
    leaked.0 = "changed";
    println!("{}", leaked.0);
    let p = Box::into_raw(Box::new(R("raw")));
    unsafe { (*p).0 = "raw2"; println!("{}", (*p).0); drop(Box::from_raw(p)); }
    let rc = std::rc::Rc::new(R("rc"));
    let rp = std::rc::Rc::into_raw(rc.clone());
    println!("{}", std::rc::Rc::strong_count(&rc));
    let back = unsafe { std::rc::Rc::from_raw(rp) };
    println!("{} {}", std::rc::Rc::strong_count(&back), back.0);
    let v = vec![R("v0"), R("v1"), R("v2")];
    let mut v = std::mem::ManuallyDrop::new(v);
    println!("{}", v.len());
    let (ptr, len, cap) = (v.as_mut_ptr(), v.len(), v.capacity());
    let rebuilt = unsafe { Vec::from_raw_parts(ptr, len, cap) };
    for r in rebuilt.into_iter().rev().take(2) { println!("got {}", r.0); }
    let s: &'static str = String::from("made at run time").leak();
    println!("{s}");
    let n: &[i32] = Vec::leak(vec![1, 2, 3]);
    println!("{:?}", n);
    std::mem::forget(R("forgotten"));
    println!("done");
}
