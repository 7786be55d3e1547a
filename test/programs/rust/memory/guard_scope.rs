use std::cell::Cell;
struct Guard<'a> { c: &'a Cell<i32>, name: &'static str }
impl<'a> Guard<'a> { fn new(c: &'a Cell<i32>, name: &'static str) -> Self { c.set(c.get() + 1); println!("enter {name} {}", c.get()); Guard { c, name } } }
impl Drop for Guard<'_> { fn drop(&mut self) { self.c.set(self.c.get() - 1); println!("leave {} {}", self.name, self.c.get()); } }
fn work(c: &Cell<i32>, n: i32) -> Result<i32, String> {
    let _g = Guard::new(c, "work");
    if n == 0 { return Err("zero".into()); }
    let r = { let _h = Guard::new(c, "inner"); n.checked_mul(1 << 30).ok_or_else(|| format!("overflow {n}"))? };
    Ok(r)
}
fn main() {
    let c = Cell::new(0);
    println!("{:?}", work(&c, 0)); println!("{:?}", work(&c, 1)); println!("{:?}", work(&c, 5));
    let v: Vec<Guard> = ["a", "b"].into_iter().map(|n| Guard::new(&c, n)).collect();
    for i in 0..3 { let _l = Guard::new(&c, "loop"); if i == 1 { break; } }
    let it = v.into_iter(); let mut it = it.skip(1); println!("{}", it.next().unwrap().name);
    println!("end {}", c.get());
}
