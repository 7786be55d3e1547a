enum E { A = 1, B }
fn main() {
    let a = "5" as i32;
    let b = 3.5 as bool;
    let c = 97u32 as char;
    let d = E::A as u8;
    let e = &5 as i32;
    let f = 5 as String;
    let g = true as f64;
    let h = 'a' as u8;
    let i = vec![1] as [i32; 1];
    let j = 5 as *const i32;
    let k = 1u8 as char;
    let l = 'a' as f32;
}
