use std::process;

struct Lamp {
    name: &'static str,
}

impl Drop for Lamp {
    fn drop(&mut self) {
        println!("off: {}", self.name);
    }
}

fn main() {
    let _here = Lamp { name: "local" };
    println!("leaving"); // beat: leaving
    process::exit(0);
}
