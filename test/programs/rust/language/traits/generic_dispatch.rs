// Default methods, associated types and constants, supertraits, blanket impls.
use std::collections::BTreeMap;
use std::fmt::{Debug, Display};
trait Named {
    const KIND: &'static str;
    fn name(&self) -> String;
    fn hello(&self) -> String {
        format!("{} {}", Self::KIND, self.name())
    }
}
trait Loud: Named {
    fn shout(&self) -> String {
        self.hello().to_uppercase()
    }
}
struct City(&'static str);
struct Ship {
    id: u32,
}
impl Named for City {
    const KIND: &'static str = "city";
    fn name(&self) -> String {
        self.0.into()
    }
}
impl Named for Ship {
    const KIND: &'static str = "ship";
    fn name(&self) -> String {
        format!("#{:04}", self.id)
    }
    fn hello(&self) -> String {
        "ahoy".to_owned()
    }
}
impl<T: Named> Loud for T {}
trait Store {
    type Key: Ord + Clone + Debug;
    type Value: Display;
    fn key(v: &Self::Value) -> Self::Key;
    fn group(vs: Vec<Self::Value>) -> BTreeMap<Self::Key, Vec<String>> {
        let mut m = BTreeMap::new();
        for v in vs {
            m.entry(Self::key(&v)).or_insert_with(Vec::new).push(v.to_string());
        }
        m
    }
}
struct ByLen;
impl Store for ByLen {
    type Key = usize;
    type Value = String;
    fn key(v: &String) -> usize {
        v.len()
    }
}
fn largest<T: PartialOrd + Copy>(xs: &[T]) -> Option<T> {
    let mut it = xs.iter().copied();
    let first = it.next()?;
    Some(it.fold(first, |a, b| if b > a { b } else { a }))
}
fn show_all(items: &[&dyn Display]) -> String {
    items.iter().map(|i| i.to_string()).collect::<Vec<_>>().join("|")
}
fn main() {
    println!("{} / {}", City("Oslo").hello(), City("Oslo").shout());
    println!("{} / {}", Ship { id: 7 }.hello(), Ship { id: 7 }.shout());
    println!("{:?}", ByLen::group(["a", "bb", "c", "dd", "eee"].map(String::from).to_vec()));
    println!("{:?} {:?} {:?}", largest(&[3, 9, 2]), largest(&[0.5, -1.0]), largest::<char>(&[]));
    println!("{}", show_all(&[&1, &"two", &3.5, &'4', &true]));
}
