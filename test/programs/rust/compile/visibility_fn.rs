mod a { pub mod b { fn hidden() {} pub(super) fn sup() {} } fn own() { b::sup(); } pub enum E { X } struct P; }
use a::b::hidden;
fn main() { a::b::sup(); a::own(); let p = a::P; let e = a::E::X; }
