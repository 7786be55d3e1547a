trait Cl { fn dup(&self) -> Self; }
trait Gen { fn g<T>(&self, t: T); }
trait Stat { fn s() -> i32; }
trait Ok1 { fn s() -> i32 where Self: Sized; fn q(&self); }
fn a(x: &dyn Cl) {}
fn b(x: Box<dyn Gen>) {}
fn c(x: &dyn Stat) {}
fn d(x: &dyn Ok1) {}
fn main() {}
