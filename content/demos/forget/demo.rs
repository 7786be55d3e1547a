use std::mem;

struct File {
    name: &'static str,
}

impl Drop for File {
    fn drop(&mut self) {
        println!("close {}", self.name);
    }
}

fn main() {
    let a = Box::new(File { name: "a" });
    let b = Box::new(File { name: "b" });
    let c: &'static mut File = Box::leak(Box::new(File { name: "c" }));
    mem::forget(b); // beat: forgotten
    println!("leaked: {}", c.name);
    drop(a); // beat: dropped
    println!("end");
}
