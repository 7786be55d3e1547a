fn main() {
    let x = 5;
    { let y = x; let x = "a"; }
    println!("{}", y);
    let z = z + 1;
    for i in 0..3 { let q = i; }
    println!("{} {}", i, q);
    if let Some(w) = Some(1) {} else { println!("{}", w); }
    let f = |a| a + b;
    match 1 { n => {} }
    n;
    let _ = _;
    let _k = 1; _k2;
}
