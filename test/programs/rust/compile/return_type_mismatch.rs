fn a() -> String { "lit" }
fn b() -> Option<i32> { 5 }
fn c() -> Result<(), String> { }
fn d() -> i32 { return; }
fn e() { 5 }
fn main() { a(); }
