struct D; impl Drop for D { fn drop(&mut self) {} }
fn main() { let d = D; d.drop(); let e = D; let D = e; }
