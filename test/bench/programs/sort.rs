fn main() {
    let mut x: u64 = 12345;
    let n = 100_000usize;
    let mut a: Vec<u32> = Vec::new();
    for _ in 0..n { x = (x * 1103515245 + 12345) % 2147483648; a.push(x as u32); }
    let mut gap = 1;
    while gap < n / 3 { gap = gap * 3 + 1; }
    while gap > 0 {
        for i in gap..n {
            let v = a[i];
            let mut j = i;
            while j >= gap && a[j - gap] > v { a[j] = a[j - gap]; j -= gap; }
            a[j] = v;
        }
        gap /= 3;
    }
    println!("{} {}", a[0], a[n - 1]);
}
