use std::fmt;
struct M;
impl fmt::Display for M { fn fmt(&self, f: &fmt::Formatter) -> fmt::Result { write!(f, "x") } }
impl fmt::Debug for M { fn fmt(&self, f: &mut fmt::Formatter<'_>) { } }
fn main() {}
