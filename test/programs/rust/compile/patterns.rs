fn main() {
    let (a, b) = (1, 2, 3);
    let [x, y] = [1, 2, 3];
    match 5 { "a" => {}, _ => {} }
    match Some(1) { Some(x) | None => {}, }
    let (c, c) = (1, 2);
    match 5 { x @ 1..=3 | y @ 5 => {}, _ => {} }
    match 5 { 10..=1 => {}, 5..5 => {}, _ => {} }
    if let 5 = "a" {}
    let &z = 5;
    fn f(a: i32, a: i32) {}
}
