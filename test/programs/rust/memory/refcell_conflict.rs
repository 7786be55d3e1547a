use std::cell::{RefCell, Ref, RefMut};
fn main() {
    let c = RefCell::new(vec![1, 2, 3]);
    {
        let r1 = c.borrow(); let r2 = c.borrow();
        println!("{} {} {:?}", r1.len(), r2[0], c.try_borrow_mut().is_err());
    }
    {
        let first = Ref::map(c.borrow(), |v| &v[0]);
        println!("{}", *first);
        println!("{:?}", c.try_borrow().is_ok());
    }
    {
        let mut last = RefMut::map(c.borrow_mut(), |v| v.last_mut().unwrap());
        *last = 99;
        println!("{:?}", c.try_borrow().map(|v| v.len()).map_err(|e| e.to_string()));
    }
    println!("{:?} {:?}", c, c.try_borrow_mut().map(|mut v| v.pop()));
    let old = c.replace(vec![7]);
    println!("{:?} {:?}", old, c.take());
    let d = RefCell::new(vec![4]);
    c.swap(&d);
    println!("{:?} {:?}", c.borrow(), d.borrow());
    let g = c.borrow_mut();
    println!("{:?}", c);
    let x = c.borrow();
    println!("never {} {}", g.len(), x.len());
}
