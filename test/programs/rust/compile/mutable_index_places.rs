struct S { x: i32 }
fn a(v: Vec<&S>) { (*v[0]).x = 1; }
fn b(v: Vec<*mut S>) { unsafe { (*v[0]).x = 1; } }
fn c(v: Vec<&mut S>) { v[0].x = 1; }
fn d(v: Vec<*mut S>) { unsafe { let r = &mut *v[0]; r.x = 2; } }
fn e(v: &Vec<*mut S>) { unsafe { (*v[0]).x = 1; } }
fn f(v: [*mut S; 2]) { unsafe { (*v[0]).x = 1; } }
fn g(v: std::rc::Rc<*mut S>) { unsafe { (**v).x = 1; } }
fn main() {}
fn h(v: Vec<std::rc::Rc<S>>) { v[0].x = 1; }
fn i(v: Vec<Box<S>>) { v[0].x = 1; }
fn j(v: &mut Vec<&S>) { v[0].x = 1; }
