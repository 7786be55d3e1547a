use std::sync::{Arc, Mutex, mpsc};
use std::cell::RefCell;
use std::thread;
fn main() {
    let m = Mutex::new(0);
    let hs: Vec<_> = (0..2).map(|_| thread::spawn(move || { *m.lock().unwrap() += 1; })).collect();
    let a = Arc::new(RefCell::new(1));
    let b = Arc::clone(&a);
    thread::spawn(move || { *b.borrow_mut() += 1; });
    let (tx, rx) = mpsc::channel();
    let val = String::from("a");
    tx.send(val).unwrap();
    println!("{}", val);
    let mut n = 0;
    thread::scope(|s| { s.spawn(|| n += 1); s.spawn(|| n += 1); });
    let arc = Arc::new(vec![1]);
    arc.push(2);
}
