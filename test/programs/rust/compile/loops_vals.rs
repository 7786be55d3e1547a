fn main() {
    let x = while true { break 5; };
    let y = for i in 0..3 { break i; };
    let z: i32 = loop { break "a"; };
    let w = 'a: loop { break 'b 1; };
    break;
    let f = || continue;
    return 5;
}
fn g() -> i32 { return; }
fn h() -> i32 { loop { break; } }
fn i() -> i32 { while true { return 1; } }
fn j() -> i32 { if true { 1 } }
fn k(n: i32) -> i32 { match n { 1 => 2, } }
