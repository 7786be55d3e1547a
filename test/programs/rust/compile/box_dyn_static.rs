use std::fmt::Display;
fn mk<'a>(s: &'a str) -> Box<dyn Display> { Box::new(s) }
fn wrap<T: Display>(t: T) -> Box<dyn Display> { Box::new(t) }
fn main() { println!("{}", mk("a")); println!("{}", wrap(1)); }
