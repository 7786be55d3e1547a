struct Part {
    name: &'static str,
}

impl Drop for Part {
    fn drop(&mut self) {
        println!("drop {}", self.name);
    }
}

struct Machine {
    engine: Part,
    wheels: Part,
}

fn main() {
    let _first = Part { name: "first" };
    let _second = Part { name: "second" };
    let moved = Part { name: "moved" };
    let (engine, wheels) = (Part { name: "engine" }, Part { name: "wheels" });
    let _machine = Machine { engine, wheels }; // beat: made
    {
        let _inner = Part { name: "inner" };
        println!("inner block");
    } // beat: inner
    drop(moved); // beat: early
    let _ = Part { name: "not bound" }; // beat: unbound
    println!("end of main"); // beat: end
}
