use std::rc::Rc;

struct Picture {
    name: &'static str,
}

impl Drop for Picture {
    fn drop(&mut self) {
        println!("freed {}", self.name);
    }
}

struct Wall {
    picture: Rc<Picture>,
}

fn main() {
    let picture = Rc::new(Picture { name: "sea" });
    let hall = Wall { picture: Rc::clone(&picture) };
    let room = Wall { picture: Rc::clone(&picture) }; // beat: shared
    println!("owners: {}", Rc::strong_count(&picture));
    drop(picture);
    drop(hall);
    println!("one owner left: {}", Rc::strong_count(&room.picture)); // beat: one-left
    drop(room); // beat: none-left
    println!("end");
}
