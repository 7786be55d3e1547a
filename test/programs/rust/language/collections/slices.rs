// Slices and vectors.
fn main() {
    let mut v = vec![5, 3, 8, 1, 9, 2, 3];
    v.sort();
    println!("{v:?} {:?} {:?}", v.binary_search(&8), v.binary_search(&4));
    v.dedup();
    println!("{v:?} {:?}", v.iter().rev().collect::<Vec<_>>());
    v.reverse();
    v.rotate_right(2);
    println!("{v:?}");
    println!("{:?} {:?} {:?}", v.first(), v.last(), v.get(99));
    println!("{:?}", v.split_at(2));
    println!("{:?}", v.split_first());
    let (a, b) = v.split_at_mut(3);
    std::mem::swap(&mut a[0], &mut b[0]);
    println!("{v:?}");
    v.splice(1..3, [100, 200, 300]);
    println!("{v:?}");
    println!("{:?}", v.drain(1..=2).collect::<Vec<_>>());
    v.extend_from_within(..2);
    println!("{v:?}");
    println!("{:?}", v.split_off(4));
    v.resize(6, 7);
    println!("{v:?} {}", v.contains(&7));
    println!("{:?}", v.iter().copied().filter(|x| x % 2 == 1).collect::<Vec<i32>>());
    println!("{:?}", v.chunks_exact(4).next());
    println!("{:?}", [1, 2, 3].concat_check());
    println!("{:?}", [[1, 2], [3, 4]].concat());
    println!("{:?}", [vec![1], vec![2, 3]].join(&0));
    println!("{:?}", ["a", "b"].join("/"));
    let mut words = vec!["pear", "fig", "apple"];
    words.sort_by_key(|w| w.len());
    println!("{words:?}");
    words.sort_unstable_by(|a, b| b.cmp(a));
    println!("{words:?}");
    println!("{:?}", [1, 4, 9].partition_point(|x| *x < 5));
    println!("{:?}", [1, 2, 3, 4, 5].rchunks(2).collect::<Vec<_>>());
    println!("{:?}", [0, 1, 0, 2].split(|x| *x == 0).collect::<Vec<_>>());
    println!("{} {}", [1, 2, 3].starts_with(&[1, 2]), [1, 2] < [1, 3]);
    let mut f = [0; 5];
    f.fill(3);
    f[1..4].copy_from_slice(&[7, 8, 9]);
    f.swap(0, 4);
    println!("{f:?} {:?}", f.iter().max());
    println!("{:?}", f.to_vec().into_boxed_slice());
    println!("{:?}", [3, 1, 2].map(|x| x * 2));
    let mut s = vec![1, 2, 3, 4, 5, 6];
    s.dedup_by_key(|x| *x / 2);
    println!("{s:?}");
    println!("{:?}", s.iter().sum::<i32>());
}
trait Check {
    fn concat_check(&self) -> usize;
}
impl<const N: usize> Check for [i32; N] {
    fn concat_check(&self) -> usize {
        N
    }
}
