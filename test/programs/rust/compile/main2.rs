struct E1;
fn main() -> Result<(), E1> { Ok(()) }
