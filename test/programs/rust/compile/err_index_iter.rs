fn main() {
    let v = vec![1, 2, 3];
    let i: i32 = 0;
    println!("{}", v[i]);
    let s = "abc";
    println!("{}", s[0]);
    for x in 5 {}
    for x in Some(1).unwrap() {}
    let a: Vec<i32> = v.iter().map(|x| x + 1);
    let b: Vec<i32> = v.iter().collect();
    let c: i32 = v.iter().sum::<i64>();
    let d = v.iter().map(|x| x.foo()).count();
    let e: Vec<String> = vec!["a", "b"];
    let f = [1, 2, 3].iter().filter(|x| x > 1).count();
    let g: [i32; 2] = [1, 2, 3];
    let h: &[String] = &["a"];
    let j: usize = v.len() as i32;
    let k = v.get(0) + 1;
    if v.len() = 3 {}
    let l: Option<i32> = v.get(0);
    let m: u8 = 'a';
    let n: char = "a";
    let o: bool = 1;
    let p = if v.len() { 1 } else { 2 };
    let q = !v;
}
