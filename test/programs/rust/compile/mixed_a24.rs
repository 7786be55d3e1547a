fn main() {
    let x = 5;
    let r = &mut x;
    *r = 6;
    let s = "abc";
    s.push('d');
    let mut v = vec![1, 2, 3];
    let first = &mut v[0];
    let second = &mut v[1];
    *first = *second;
    let (a, b) = v.split_at_mut(1);
    v.len();
    a[0] = b[0];
}
