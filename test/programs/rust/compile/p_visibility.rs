mod bank {
    pub struct Account { pub owner: String, balance: i64 }
    impl Account { pub fn new(o: &str) -> Self { Account { owner: o.into(), balance: 0 } } fn audit(&self) {} pub(crate) fn ok(&self) {} }
    pub struct Wrap(i32);
    pub enum E { A, B(i32) }
    mod deep { pub fn f() {} }
    pub use self::deep::f as g;
    pub trait T { fn t(&self); }
    impl T for Account { fn t(&self) {} }
    const C: i32 = 1;
    pub(self) fn me() {}
}
use bank::Account;
fn main() {
    let mut a = Account::new("x");
    a.balance = 5;
    a.audit();
    a.ok();
    let w = bank::Wrap(1);
    let bank::Wrap(n) = w;
    bank::deep::f();
    bank::g();
    a.t();
    bank::C;
    bank::me();
    let Account { balance, .. } = a;
}
