struct Door {
    name: &'static str,
}

impl Door {
    fn open(name: &'static str) -> Door {
        println!("open {name}");
        Door { name }
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        println!("close {}", self.name);
    }
}

fn work() -> Result<(), String> {
    let _x = Door::open("x");
    let _y = Door::open("y");
    println!("inside"); // beat: opened
    Err(String::from("fire"))
}

fn main() {
    if let Err(error) = work() {
        println!("caught {error}"); // beat: caught
    }
}
