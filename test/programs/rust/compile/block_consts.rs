fn main() {
    const X: i32 = "a";
    static Y: u8 = 300;
    const Z: &mut i32 = &mut 4;
}
