fn main() {
    let x = None;
    match x { Some(_) => {} None => {} }
    let y = "1".parse().unwrap();
}
