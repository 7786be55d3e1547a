// Strong and weak counts, and what unwraps when.
use std::rc::{Rc, Weak};
struct D(i32);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let a = Rc::new(D(1));
    let w: Weak<D> = Rc::downgrade(&a);
    let b = Rc::clone(&a);
    println!("{} {}", Rc::strong_count(&a), Rc::weak_count(&a));
    println!("{}", Rc::ptr_eq(&a, &b));
    drop(a);
    println!("{}", w.upgrade().map_or(0, |d| d.0));
    match Rc::try_unwrap(b) {
        Ok(d) => println!("alone {}", d.0),
        Err(_) => println!("shared"),
    }
    println!("{}", w.upgrade().is_none());
    let mut c = Rc::new(5);
    *Rc::get_mut(&mut c).unwrap() += 1;
    let d = c.clone();
    println!("{:?}", Rc::get_mut(&mut c).is_none());
    *Rc::make_mut(&mut c) += 10;
    println!("{c} {d}");
    let s: Rc<str> = "text".into();
    let t = s.clone();
    println!("{s} {t} {}", Rc::strong_count(&t));
    let list: Rc<[i32]> = vec![1, 2, 3].into();
    println!("{:?} {}", list, list.iter().sum::<i32>());
}
