// Threads that share by Arc<Mutex> or send over a channel; what is printed does not depend on the schedule.
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, RwLock, mpsc};
use std::thread;
fn main() {
    let total = Arc::new(Mutex::new(0u64));
    let hits = Arc::new(AtomicUsize::new(0));
    let handles: Vec<_> = (1..=4u64)
        .map(|i| {
            let total = Arc::clone(&total);
            let hits = hits.clone();
            thread::spawn(move || {
                for k in 0..100 {
                    *total.lock().unwrap() += i * k;
                    hits.fetch_add(1, Ordering::SeqCst);
                }
                i * 10
            })
        })
        .collect();
    let results: Vec<u64> = handles.into_iter().map(|h| h.join().unwrap()).collect();
    println!("{results:?} {} {}", total.lock().unwrap(), hits.load(Ordering::SeqCst));
    let (tx, rx) = mpsc::channel();
    for id in 0..3 {
        let tx = tx.clone();
        thread::spawn(move || {
            for n in 0..2 {
                tx.send(id * 10 + n).unwrap();
            }
        });
    }
    drop(tx);
    let mut got: Vec<i32> = rx.iter().collect();
    got.sort();
    println!("{got:?}");
    let mut data = vec![1, 2, 3, 4];
    thread::scope(|s| {
        let (a, b) = data.split_at_mut(2);
        s.spawn(move || a.iter_mut().for_each(|x| *x *= 2));
        s.spawn(move || b.iter_mut().for_each(|x| *x += 100));
    });
    println!("{data:?}");
    let r = RwLock::new(vec![1]);
    r.write().unwrap().push(2);
    println!("{:?} {}", r.read().unwrap(), Arc::strong_count(&total));
    let h = thread::spawn(|| -> i32 { panic!("in thread") });
    println!("{}", h.join().is_err());
}
