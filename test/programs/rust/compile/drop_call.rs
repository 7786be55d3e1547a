struct R;
impl Drop for R { fn drop(&mut self) { println!("d"); } }
fn main() {
    let r = R;
    r.drop();
    Drop::drop(&mut R);
}
