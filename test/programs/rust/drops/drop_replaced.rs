struct B(String);
impl Drop for B { fn drop(&mut self) { println!("free {:?}", self.0); } }
fn main() { let old = B("two".to_string()); let mut slot = Some(old); slot = None; println!("x {}", slot.is_none()); }
