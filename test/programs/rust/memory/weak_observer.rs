use std::rc::{Rc, Weak};
use std::cell::RefCell;
trait Observer { fn notify(&self, ev: &str); fn name(&self) -> String; }
struct Logger { prefix: &'static str, log: RefCell<Vec<String>> }
impl Observer for Logger { fn notify(&self, ev: &str) { self.log.borrow_mut().push(format!("{}:{}", self.prefix, ev)); } fn name(&self) -> String { self.prefix.to_owned() } }
#[derive(Default)]
struct Subject { obs: Vec<Weak<dyn Observer>> }
impl Subject {
    fn attach(&mut self, o: &Rc<dyn Observer>) { self.obs.push(Rc::downgrade(o)); }
    fn emit(&mut self, ev: &str) -> usize {
        self.obs.retain(|w| w.upgrade().is_some());
        for o in self.obs.iter().filter_map(Weak::upgrade) { o.notify(ev); }
        self.obs.len()
    }
}
fn main() {
    let a = Rc::new(Logger { prefix: "A", log: RefCell::new(vec![]) });
    let b: Rc<dyn Observer> = Rc::new(Logger { prefix: "B", log: Default::default() });
    let mut s = Subject::default();
    let a_dyn: Rc<dyn Observer> = a.clone();
    s.attach(&a_dyn); s.attach(&b);
    println!("{}", s.emit("start"));
    drop(b);
    println!("{}", s.emit("mid"));
    println!("{:?} {}", a.log.borrow(), Rc::strong_count(&a));
    println!("{} {}", a_dyn.name(), Rc::weak_count(&a));
    drop(a_dyn);
    let log = Rc::try_unwrap(a).ok().unwrap().log.into_inner();
    println!("{log:?} {}", s.emit("end"));
}
