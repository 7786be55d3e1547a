fn main() {
    let v = vec![String::from("a")];
    let s = v[0];
    let r = &v;
    let t = *r;
    println!("{s}");
}
