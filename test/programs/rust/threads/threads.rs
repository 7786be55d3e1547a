use std::sync::{Arc, Mutex, mpsc}; use std::thread; use std::time::Duration;
fn main() { let c = Arc::new(Mutex::new(0)); let mut hs = vec![]; for _ in 0..4 { let c = Arc::clone(&c); hs.push(thread::spawn(move || { let mut n = c.lock().unwrap(); *n += 1; })); } for h in hs { h.join().unwrap(); } println!("{}", *c.lock().unwrap());
 let (tx, rx) = mpsc::channel(); let tx2 = tx.clone(); thread::spawn(move || { for i in 0..3 { tx.send(i).unwrap(); thread::sleep(Duration::from_millis(1)); } }); drop(tx2); for x in rx { println!("got {x}"); }
 let mut v = vec![1,2,3]; thread::scope(|s| { s.spawn(|| println!("{}", v.len())); }); v.push(4); let r = thread::spawn(|| { if true { panic!("boom"); } 5 }).join(); println!("{}", r.is_err()); }
