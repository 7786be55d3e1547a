use std::pin::Pin; use std::marker::PhantomPinned;
struct Unmovable { data: String, slice: *const str, _pin: PhantomPinned }
impl Unmovable {
    fn new(data: String) -> Pin<Box<Self>> {
        let res = Unmovable { data, slice: "" as *const str, _pin: PhantomPinned };
        let mut boxed = Box::pin(res);
        let s: *const str = &boxed.data[1..3];
        unsafe { let m: Pin<&mut Self> = Pin::as_mut(&mut boxed); Pin::get_unchecked_mut(m).slice = s; }
        boxed
    }
    fn view(self: Pin<&Self>) -> &str { unsafe { &*self.slice } }
}
fn main() {
    let u = Unmovable::new("hello".to_string());
    let v = u;
    println!("{} {}", v.as_ref().view(), v.data);
    let mut x = 5; let mut p = Pin::new(&mut x); *p = 6; p.set(7); println!("{}", *p); println!("{x}");
}
