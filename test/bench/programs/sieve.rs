fn main() {
    let n = 1_000_000usize;
    let mut composite = vec![false; n + 1];
    let mut i = 2;
    while i * i <= n {
        if !composite[i] {
            let mut j = i * i;
            while j <= n { composite[j] = true; j += i; }
        }
        i += 1;
    }
    let mut count = 0;
    for k in 2..=n { if !composite[k] { count += 1; } }
    println!("{count}");
}
