struct Holder { r: &str }
fn first(a: &str, b: &str) -> &str { a }
fn none() -> &str { "a" }
fn main() { first("a", "b"); none(); }
