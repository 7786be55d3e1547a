fn a() -> i32 { "a" }
fn b() -> String { "a" }
fn c() -> &str { "a" }
fn d() -> Vec<i32> { [1, 2] }
fn e() -> Option<i32> { 5 }
fn f() -> Result<(), String> { }
fn g() -> bool { 1 }
fn h() -> char { "c" }
fn i() -> () { 5 }
fn j() { 5 }
fn k() -> i32 { let x = 5; }
fn l() -> ! { }
fn m(x: i32) -> i32 { if x > 1 { 5 } }
fn n(x: i32) -> i32 { while x > 1 { return 2; } }
fn o(x: i32) -> i32 { match x { 1 => 1, _ => "a" } }
fn p(x: i32) -> (i32, i32) { x }
fn q() -> impl Fn(i32) -> i32 { |x| "a" }
fn r() -> Box<i32> { 5 }
fn s() -> f64 { 5 }
fn t() -> u64 { 5u32 }
fn main() -> i32 { 0 }
