fn make(n: i32) -> impl Fn(i32) -> i32 { move |x| x + n }
fn apply<F: FnOnce(String) -> usize>(f: F, s: String) -> usize { f(s) }
fn main() {
    let add = make(5); println!("{}", add(1)); let mut c = 0; let mut inc = || { c += 1; c }; inc(); inc(); println!("{c}");
    println!("{}", apply(|s| s.len(), "four".to_string())); let fs: Vec<Box<dyn Fn(i32) -> i32>> = vec![Box::new(|x| x * 2), Box::new(move |x| x + c)]; println!("{:?}", fs.iter().map(|f| f(10)).collect::<Vec<_>>());
    let names = vec!["a".to_string(), "b".to_string()]; let joined = names.iter().fold(String::new(), |mut a, s| { a.push_str(s); a }); println!("{joined} {}", names.len());
}
