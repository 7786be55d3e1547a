// Whether a value is still there can depend on the run.
struct N(String);
impl Drop for N {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn maybe(take: bool) {
    let n = N(format!("n-{take}"));
    let late;
    if take {
        drop(n);
        late = N("late".to_string());
        println!("made {}", late.0);
    }
    println!("leaving");
}
fn main() {
    maybe(false);
    maybe(true);
    let mut slot = None;
    for i in 0..4 {
        if i % 2 == 0 {
            slot = Some(N(i.to_string()));
        } else if let Some(n) = slot.take() {
            println!("took {}", n.0);
        }
    }
    println!("slot {}", slot.is_some());
}
