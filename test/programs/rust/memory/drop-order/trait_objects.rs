// Dropping a trait object runs the drop of what is inside.
trait Speak {
    fn say(&self) -> String;
}
struct Dog(String);
struct Cat {
    lives: u8,
    toy: Dog,
}
impl Speak for Dog {
    fn say(&self) -> String {
        format!("{} barks", self.0)
    }
}
impl Speak for Cat {
    fn say(&self) -> String {
        format!("cat with {} lives", self.lives)
    }
}
impl Drop for Dog {
    fn drop(&mut self) {
        println!("dog {} gone", self.0);
    }
}
impl Drop for Cat {
    fn drop(&mut self) {
        println!("cat gone, toy {}", self.toy.0);
    }
}
fn main() {
    let mut zoo: Vec<Box<dyn Speak>> = Vec::new();
    zoo.push(Box::new(Dog("rex".into())));
    zoo.push(Box::new(Cat { lives: 9, toy: Dog("plush".into()) }));
    for a in &zoo {
        println!("{}", a.say());
    }
    let last = zoo.pop();
    println!("popped {}", last.as_ref().map_or(String::new(), |a| a.say()));
    drop(last);
    println!("left {}", zoo.len());
}
