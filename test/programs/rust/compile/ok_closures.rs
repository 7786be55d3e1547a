fn main() {
    let mut p = (String::from("a"), vec![1]);
    let mut add = || p.1.push(2);
    println!("{}", p.0);
    add();
    println!("{:?}", p);
    let mut count = 0;
    let mut inc = || { count += 1; count };
    inc(); inc();
    println!("{}", count);
    let name = String::from("n");
    let greet = |g: &str| format!("{} {}", g, name);
    println!("{} {}", greet("hi"), name);
    let mut fs: Vec<Box<dyn FnMut() -> i32>> = Vec::new();
    for i in 0..3 { let mut k = i; fs.push(Box::new(move || { k += 1; k })); }
    println!("{:?}", fs.iter_mut().map(|f| f()).collect::<Vec<_>>());
    let mut v = vec![3, 1, 2];
    v.sort_by(|a, b| b.cmp(a));
    let m = v.iter().max_by_key(|x| **x).unwrap();
    println!("{:?} {}", v, m);
}
