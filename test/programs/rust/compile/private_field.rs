mod bank {
    pub struct Account { pub id: u32, balance: i64 }
    impl Account { pub fn new(id: u32) -> Self { Account { id, balance: 0 } } fn secret(&self) -> i64 { self.balance } }
}
fn main() {
    let a = bank::Account::new(1);
    println!("{}", a.balance);
    println!("{}", a.secret());
    let b = bank::Account { id: 1, balance: 5 };
}
