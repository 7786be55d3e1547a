// Prints what Rust's DefaultHasher makes of nothing and of a str, for generators.txt.
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

fn main() {
    let mut h = DefaultHasher::new();
    let empty = h.finish();
    "hi".hash(&mut h);
    println!("{empty} {}", h.finish());
}
