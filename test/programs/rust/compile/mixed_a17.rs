fn add<T: std::ops::Add<Output = T>>(a: T, b: T) -> T { a + b }
fn main() {
    add(1, 2.0);
    add("a", "b");
    add(String::new(), String::new());
}
