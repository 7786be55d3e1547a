#[derive(Debug)]
enum State { Idle, Running { job: String, ticks: u32 }, Done(Vec<String>) }
impl Default for State { fn default() -> Self { State::Idle } }
struct Machine { st: State, history: Vec<&'static str> }
impl Machine {
    fn step(&mut self) {
        self.st = match std::mem::take(&mut self.st) {
            State::Idle => { self.history.push("start"); State::Running { job: "job".to_string(), ticks: 0 } }
            State::Running { job, ticks } if ticks >= 2 => { self.history.push("finish"); State::Done(vec![job, ticks.to_string()]) }
            State::Running { job, ticks } => State::Running { job: job + "+", ticks: ticks + 1 },
            s @ State::Done(_) => { self.history.push("noop"); s }
        }
    }
}
fn main() {
    let mut m = Machine { st: State::default(), history: vec![] };
    for i in 0..6 { m.step(); println!("{i}: {:?}", m.st); }
    println!("{}", m.history.join(","));
    let mut a = [1, 2, 3]; let b = std::mem::replace(&mut a[1], 20); println!("{a:?} {b}");
    let mut o = Some(3); let t = o.take(); println!("{o:?} {t:?}");
    let (mut x, mut y) = (vec![1], vec![2, 3]); std::mem::swap(&mut x, &mut y); println!("{x:?} {y:?}");
    let mut arr = ["a".to_string(), "b".to_string()]; arr.swap(0, 1); let f = std::mem::take(&mut arr[0]); println!("{arr:?} {f}");
    let (l, r) = arr.split_at_mut(1); std::mem::swap(&mut l[0], &mut r[0]); println!("{:?}", arr);
}
