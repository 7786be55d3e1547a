struct It(u8);
impl Iterator for It {
    fn next(&mut self) -> Option<u8> { None }
}
fn main() { for x in It(1) {} }
