const MAX: u8 = 256;
const NEG: u32 = -1;
static ARR: [u8; 3] = [1, 2, 300];
fn main() {
    let a: i8 = 128;
    let b: u8 = -1;
    let c = 1u8 << 9;
    let d: u32 = 4294967296;
    let e = 2147483648;
    let f: f32 = 1e40;
    let g = 0xFFu8 as i8;
    let h: i8 = 0xFF;
    let i = -129i8;
    let j = 'a' as u8 + 200;
}
