enum E { A(i32), B { x: u8 } }
fn main() {
    let a = E::A;
    let b: E = E::A();
    let c = E::B { y: 1 };
    let d = E::C;
    match b { E::A => {} E::B { x, y } => {} _ => {} }
}
