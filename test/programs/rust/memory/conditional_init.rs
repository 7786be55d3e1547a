struct D(i32); impl Drop for D { fn drop(&mut self) { println!("d{}", self.0) } }
fn pick(b: bool) -> D { let x; let y = D(1); if b { x = y; } else { x = D(2); } println!("picked {}", x.0); x }
fn consume(d: D) { println!("consume {}", d.0); }
fn main() {
    let a = pick(true); println!("-"); let b = pick(false); println!("-");
    let c = D(3); if a.0 == 1 { consume(c); } println!("after maybe");
    let mut o = Some(D(4)); while let Some(d) = o { if d.0 > 5 { break; } o = Some(D(d.0 + 1)); println!("loop"); }
    let t = (D(10), D(11)); let (x, _) = t; println!("x {}", x.0); drop(x); println!("t.1 {}", t.1.0);
    let bx = Box::new((D(20), D(21))); let l = bx.0; println!("l {}", l.0);
    let v = vec![D(30), D(31), D(32)]; let mut it = v.into_iter(); it.next(); println!("one taken"); let r: Vec<D> = it.collect(); println!("{}", r.len());
    std::mem::forget(r); let _ = b; println!("end");
}
