fn main() { let x = 5; println!("{}", *x); let y = -"a"; let z = !1.5; if 1 { } while "a" {} }
