use std::cell::{Cell, OnceCell, LazyCell, RefCell, UnsafeCell};
struct Counter { hits: Cell<u32>, cache: OnceCell<String>, log: RefCell<Vec<u32>> }
impl Counter { fn get(&self) -> &str { self.hits.update(|h| h + 1); self.log.borrow_mut().push(self.hits.get()); self.cache.get_or_init(|| { println!("computing"); "value".repeat(2) }) } }
struct MyCell<T> { v: UnsafeCell<T> }
impl<T: Copy> MyCell<T> { fn get(&self) -> T { unsafe { *self.v.get() } } fn set(&self, t: T) { unsafe { *self.v.get() = t } } }
fn main() {
    let c = Counter { hits: Cell::new(0), cache: OnceCell::new(), log: RefCell::new(vec![]) };
    println!("{:?} {} {}", c.cache.get(), c.get(), c.get()); println!("{:?} {:?}", c.hits, c.log);
    println!("{:?} {:?}", c.cache.set("no".into()), c.cache.into_inner());
    let l = LazyCell::new(|| { println!("lazy init"); 7 }); println!("before"); println!("{} {}", *l, *l + 1);
    let m = MyCell { v: UnsafeCell::new(1) }; let r = &m; r.set(r.get() + 41); println!("{}", m.get());
    let a = Cell::new(5); let b = Cell::new(6); a.swap(&b); println!("{} {} {}", a.get(), b.replace(9), b.take()); let s = Cell::new(String::from("z")); let t = s.take(); println!("{t} {:?}", s.into_inner());
    let arr = &mut [1, 2, 3]; let cells = Cell::from_mut(&mut arr[..]).as_slice_of_cells(); for w in cells.windows(2) { w[1].set(w[1].get() + w[0].get()); } println!("{arr:?}");
}
