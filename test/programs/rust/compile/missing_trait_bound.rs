fn biggest<T>(xs: &[T]) -> &T {
    let mut m = &xs[0];
    for x in xs {
        if x > m {
            m = x;
        }
    }
    m
}
fn main() { println!("{}", biggest(&[1, 2])); }
