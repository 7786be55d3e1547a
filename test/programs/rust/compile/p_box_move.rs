struct T { l: Option<Box<T>>, v: String }
fn take(t: &T) -> Option<Box<T>> { t.l }
fn val(t: &mut T) -> String { t.v }
fn deep(b: Box<T>) -> (String, Option<Box<T>>) { let v = b.v; let l = b.l; drop(b); (v, l) }
fn ok(b: Box<T>) -> (String, Option<Box<T>>) { let v = b.v; let l = b.l; (v, l) }
fn rf<'a>(t: &'a T) -> &'a T { let b = Box::new(T { l: None, v: String::new() }); &b }
fn main() {}
