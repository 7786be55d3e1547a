trait Animal { fn name(&self) -> String; fn legs(&self) -> u32; fn both(&self) -> String { format!("{} {}", self.name(), self.legs()) } }
struct Dog;
impl Animal for Dog {
    fn name(&self) -> String { "dog".into() }
}
fn main() { println!("{}", Dog.both()); }
