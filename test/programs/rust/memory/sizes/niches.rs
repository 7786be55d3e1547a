// An enum hides its tag in values that its contents never have.
use std::mem::{align_of, size_of};
use std::rc::Rc;
#[allow(dead_code)]
enum Shape {
    Unit,
    Circle(f64),
    Named { name: String, sides: u8 },
}
#[allow(dead_code)]
enum Small {
    A,
    B(bool),
    C,
}
#[allow(dead_code)]
struct Mixed {
    a: u8,
    b: u64,
    c: u16,
}
fn main() {
    println!("{} {}", size_of::<Option<Box<i32>>>(), size_of::<Box<i32>>());
    println!("{} {}", size_of::<Option<String>>(), size_of::<Option<Option<String>>>());
    println!("{} {}", size_of::<Option<char>>(), size_of::<Option<bool>>());
    println!("{} {}", size_of::<Option<u8>>(), size_of::<Option<u64>>());
    println!("{} {}", size_of::<Option<&u32>>(), size_of::<Option<Rc<i32>>>());
    println!("{} {}", size_of::<Shape>(), size_of::<Small>());
    println!("{} {}", size_of::<Mixed>(), align_of::<Mixed>());
    println!("{} {}", size_of::<(u8, u32, u8)>(), size_of::<[u16; 5]>());
    println!("{} {}", size_of::<&str>(), size_of::<Box<dyn Fn()>>());
    println!("{} {}", size_of::<()>(), size_of::<Result<(), ()>>());
    println!("{} {}", size_of::<Result<u32, String>>(), size_of::<Option<Vec<u8>>>());
    println!("{} {}", size_of::<Option<&u8>>(), size_of::<Option<std::cmp::Ordering>>());
}
