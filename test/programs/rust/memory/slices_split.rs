fn main() {
    let mut v: Vec<i32> = (1..=10).collect();
    { let (a, b) = v.split_at_mut(5); a[0] += b[0]; b.reverse(); println!("{:?} {:?}", a, b); }
    for c in v.chunks_mut(3) { c[0] = 0; } println!("{v:?}");
    println!("{:?}", v.chunks_exact(4).map(|c| c.iter().sum::<i32>()).collect::<Vec<_>>());
    println!("{:?} {:?}", v.rchunks(4).next(), v.chunks_exact(4).remainder());
    if let [first, .., last] = v.as_mut_slice() { std::mem::swap(first, last); } println!("{v:?}");
    match v.as_slice() { [] => println!("empty"), [x] => println!("{x}"), [x, y, rest @ ..] => println!("{x} {y} {}", rest.len()) }
    v.rotate_left(3); println!("{v:?}"); v.copy_within(0..2, 8); println!("{v:?}"); v[2..5].fill(7); println!("{v:?}");
    v.dedup(); println!("{v:?}"); let d: Vec<i32> = v.drain(1..3).collect(); println!("{d:?} {v:?}");
    let s: Vec<i32> = v.splice(0..1, [9, 9, 9]).collect(); println!("{s:?} {v:?}");
    v.retain_mut(|x| { *x += 1; *x % 2 == 0 }); println!("{v:?}"); println!("{:?}", v.iter().rev().skip_while(|x| **x > 8).collect::<Vec<_>>());
    let (x, y): (Vec<i32>, Vec<i32>) = v.iter().partition(|&&q| q > 8); println!("{x:?} {y:?}");
    println!("{:?} {:?} {:?}", v.first_chunk::<2>(), v.split_first(), v.split_last().map(|(l, r)| (*l, r.len())));
    println!("{:?} {:?}", v.binary_search(&10), [1, 3, 5].binary_search(&4)); println!("{:?}", [1, 2, 3, 4].partition_point(|&q| q < 3));
    println!("{:?}", [3, 1, 2].iter().is_sorted()); let mut t = [5, 3, 8]; t.select_nth_unstable(1); println!("{}", t[1]);
    println!("{:?}", ["a", "b"].join("-")); println!("{:?}", [[1, 2], [3, 4]].concat()); println!("{:?}", [1, 2, 3].starts_with(&[1, 2]));
    println!("{:?}", [1, 0, 2, 0, 3].split(|x| *x == 0).collect::<Vec<_>>()); println!("{:?}", [1, 2, 4, 7, 8].chunk_by(|a, b| a + 1 == *b).collect::<Vec<_>>());
    println!("{}", v[20]);
}
