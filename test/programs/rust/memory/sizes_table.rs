use std::mem::{size_of, align_of, size_of_val};
use std::rc::Rc; use std::sync::Arc; use std::cell::*; use std::num::*;
#[allow(dead_code)] struct A { a: u8, b: u64, c: u16 }
#[allow(dead_code)] #[repr(C)] struct B { a: u8, b: u64, c: u16 }
#[allow(dead_code)] enum E1 { X, Y }
#[allow(dead_code)] enum E2 { X(u8), Y(u32), Z }
#[allow(dead_code)] enum E3 { P(Box<i32>), Q }
#[allow(dead_code)] enum E4 { P(String), Q(Vec<u8>), R }
#[allow(dead_code)] #[repr(u16)] enum E5 { A = 1, B = 500 }
#[allow(dead_code)] union U { a: u8, b: [u16; 3] }
trait Tr {}
fn main() {
    println!("{} {} {}", size_of::<A>(), size_of::<B>(), align_of::<A>());
    println!("{} {} {} {} {}", size_of::<E1>(), size_of::<E2>(), size_of::<E3>(), size_of::<E4>(), size_of::<E5>());
    println!("{} {}", size_of::<U>(), align_of::<U>());
    println!("{} {} {}", size_of::<&dyn Tr>(), size_of::<Box<dyn Fn(i32) -> i32>>(), size_of::<&mut [u8]>());
    println!("{} {} {}", size_of::<Option<NonZeroU8>>(), size_of::<Option<Option<bool>>>(), size_of::<Option<char>>());
    println!("{} {} {}", size_of::<Rc<str>>(), size_of::<Arc<Vec<i32>>>(), size_of::<std::rc::Weak<u8>>());
    println!("{} {} {} {}", size_of::<Cell<u8>>(), size_of::<RefCell<u8>>(), size_of::<RefCell<String>>(), size_of::<OnceCell<u32>>());
    println!("{} {} {}", size_of::<Result<u8, ()>>(), size_of::<Result<u32, String>>(), size_of::<Result<(), Box<dyn std::error::Error>>>());
    println!("{} {} {}", size_of::<()>(), size_of::<[u16; 0]>(), size_of::<(u8, (u16, u8))>());
    println!("{} {} {}", size_of::<u128>(), align_of::<u128>(), size_of::<Option<u128>>());
    println!("{} {} {}", size_of::<std::cmp::Ordering>(), size_of::<Option<std::cmp::Ordering>>(), size_of::<std::ops::Range<u16>>());
    println!("{} {} {}", size_of::<std::ops::RangeInclusive<u16>>(), size_of::<std::time::Duration>(), size_of::<Option<std::time::Duration>>());
    println!("{} {}", size_of::<std::collections::HashMap<u8, u8>>(), size_of::<std::collections::BTreeMap<u8, u8>>());
    println!("{} {}", size_of::<std::collections::VecDeque<u8>>(), size_of::<std::borrow::Cow<str>>());
    println!("{} {}", size_of::<std::sync::Mutex<u32>>(), size_of::<std::sync::atomic::AtomicBool>());
    let x = 5u8; let s = String::from("q");
    let c = || x; let d = move || s.len() + x as usize;
    println!("{} {} {}", size_of_val(&c), size_of_val(&d), size_of_val(&main));
    println!("{} {} {}", size_of_val("hello"), size_of_val(&[1u16, 2, 3][..]), size_of_val(&*Box::<[u32]>::from([1, 2])));
    println!("{} {}", size_of::<fn()>(), size_of::<Option<fn()>>());
}
