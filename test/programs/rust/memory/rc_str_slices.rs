use std::rc::Rc; use std::sync::Arc; use std::collections::HashSet;
fn main() {
    let s: Rc<str> = Rc::from("shared"); let t = s.clone(); println!("{} {} {}", s, Rc::strong_count(&t), &t[2..]);
    let v: Rc<[i32]> = vec![1, 2, 3].into(); println!("{:?} {}", v, v.iter().sum::<i32>()); let a: Arc<[String]> = ["x", "y"].iter().map(|s| s.to_string()).collect(); println!("{a:?}");
    let b: Box<str> = "boxed".into(); println!("{} {}", b, b.len()); let st: String = b.into(); println!("{st}"); let bs: Box<[u8]> = st.into_bytes().into(); println!("{bs:?}");
    let mut set: HashSet<Rc<str>> = HashSet::new(); println!("{} {} {}", set.insert("k".into()), set.insert(Rc::from("k")), set.contains("k"));
    let r = Rc::new([1u8; 4]); let q: Rc<[u8]> = r; println!("{}", q.len()); let d: Rc<dyn std::fmt::Display> = Rc::new(5); println!("{d}");
    println!("{}", Rc::new(3) == Rc::new(3)); println!("{:?}", Rc::new(2).cmp(&Rc::new(3))); let mut m = Rc::new(vec![1]); Rc::make_mut(&mut m).push(2); println!("{m:?}"); println!("{:p}" , std::ptr::null::<u8>());
}
