use std::sync::{Arc, Mutex, RwLock, mpsc}; use std::thread;
struct Res(u32); impl Drop for Res { fn drop(&mut self) { println!("res {} freed", self.0) } }
fn main() {
    let a = Arc::new(Res(1)); let hs: Vec<_> = (0..3).map(|i| { let a = Arc::clone(&a); thread::spawn(move || a.0 + i) }).collect();
    let sum: u32 = hs.into_iter().map(|h| h.join().unwrap()).sum();
    println!("{sum} {}", Arc::strong_count(&a));
    let m = Arc::new(Mutex::new(vec![0; 3]));
    thread::scope(|s| { for i in 0..3 { let m = &m; s.spawn(move || { m.lock().unwrap()[i] = i * i; }); } });
    println!("{:?}", m.lock().unwrap());
    let v = Arc::try_unwrap(m).unwrap().into_inner().unwrap(); println!("{v:?}");
    let (tx, rx) = mpsc::channel(); for id in 0..2 { let tx = tx.clone(); thread::spawn(move || { for j in 0..2 { tx.send(id * 10 + j).unwrap(); } }); } drop(tx);
    let mut got: Vec<i32> = rx.iter().collect(); got.sort(); println!("{got:?}");
    let rw = RwLock::new(5); { let r1 = rw.read().unwrap(); let r2 = rw.read().unwrap(); println!("{} {}", *r1 + *r2, rw.try_write().is_err()); } *rw.write().unwrap() += 1; println!("{}", rw.into_inner().unwrap());
    let pm = Arc::new(Mutex::new(1)); let p2 = pm.clone();
    let r = thread::spawn(move || { let _g = p2.lock().unwrap(); panic!("poison"); }).join();
    println!("{} {}", r.is_err(), pm.is_poisoned());
    match pm.lock() { Ok(g) => println!("ok {g}"), Err(e) => println!("poisoned {}", *e.into_inner()) }
    let w = Arc::downgrade(&a); drop(a); println!("{}", w.upgrade().is_none());
}
