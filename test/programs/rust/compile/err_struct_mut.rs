struct Game { players: Vec<String>, log: Vec<String> }
impl Game {
    fn add(&mut self, s: &str) { self.log.push(s.to_string()); }
    fn run(&mut self) {
        for p in &self.players { self.add(p); }
    }
    fn run2(&mut self) {
        for p in self.players.iter_mut() { p.push('x'); self.log.push(p.clone()); }
    }
    fn peek(&self) -> &String { &self.players[0] }
    fn clash(&mut self) { let p = self.peek(); self.add("x"); println!("{}", p); }
}
fn main() {}
