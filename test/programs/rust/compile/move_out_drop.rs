struct D { s: String } impl Drop for D { fn drop(&mut self) {} }
fn main() { let d = D { s: "x".into() }; let t = d.s; println!("{t}"); }
