// catch_unwind hands out the payload.
use std::panic;
struct N(u8);
impl Drop for N {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn risky(n: u8) -> u8 {
    let _n = N(n);
    match n {
        0 => panic!("zero"),
        1 => panic!("one is {n}"),
        2 => {
            let v: Vec<u8> = Vec::new();
            v[0]
        }
        3 => None::<u8>.expect("nothing there"),
        4 => Err::<u8, String>("bad".into()).unwrap(),
        5 => {
            let z = n - 5;
            10 / z
        }
        _ => n,
    }
}
fn main() {
    panic::set_hook(Box::new(|_| {}));
    for n in 0..7 {
        let r = panic::catch_unwind(move || risky(n));
        match r {
            Ok(v) => println!("{n}: ok {v}"),
            Err(e) => {
                if let Some(s) = e.downcast_ref::<&str>() {
                    println!("{n}: str {s}");
                } else if let Some(s) = e.downcast_ref::<String>() {
                    println!("{n}: string {s}");
                } else {
                    println!("{n}: other");
                }
            }
        }
    }
}
