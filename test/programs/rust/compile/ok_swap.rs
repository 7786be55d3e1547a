fn main() {
    let mut a = [1, 2, 3, 4];
    let (l, r) = a.split_at_mut(2);
    l[0] = r[1];
    std::mem::swap(&mut l[1], &mut r[0]);
    println!("{:?}", a);
    let mut s = String::from("x");
    let t = std::mem::take(&mut s);
    s.push_str(&t);
    let old = std::mem::replace(&mut s, String::from("n"));
    println!("{} {}", s, old);
    let mut o = Some(3);
    while let Some(n) = o { o = if n > 0 { Some(n - 1) } else { None }; }
    let mut arr = vec![vec![1], vec![2]];
    let tmp = arr[0].clone();
    arr[1].extend(tmp);
    for row in arr.iter_mut() { row.push(0); }
    println!("{:?}", arr);
    let x; { let y = 5; x = y; } println!("{}", x);
    let z: &'static str = { "lit" }; println!("{}", z);
    let r: &Vec<i32> = &vec![1, 2]; println!("{:?}", r);
    let c: &i32 = &(1 + 2); println!("{}", c);
}
