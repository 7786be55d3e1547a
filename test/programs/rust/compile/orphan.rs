use std::fmt;
impl fmt::Display for Vec<i32> { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
impl Vec<i32> { fn x(&self) {} }
impl i32 { fn dbl(self) -> i32 { self * 2 } }
impl<T> Clone for T { fn clone(&self) -> T { loop {} } }
struct S;
trait T {}
impl T for S {}
impl T for S {}
impl<X: Copy> T for X {}
fn main() {}
