#include <iostream>
#include <stdexcept>
#include <string>
using namespace std;
class InsufficientFunds : public runtime_error { double amt; public: InsufficientFunds(double a) : runtime_error("insufficient funds"), amt(a) {} double amount() const { return amt; } };
class Account { string owner; double balance; static int count; public: Account(const string& o, double b = 0) : owner(o), balance(b) { ++count; } ~Account() { --count; } void deposit(double a) { if (a <= 0) throw invalid_argument("bad deposit"); balance += a; } void withdraw(double a) { if (a > balance) throw InsufficientFunds(a - balance); balance -= a; } double get() const { return balance; } static int n() { return count; } };
int Account::count = 0;
int main() { Account a("ann", 100), b("bob"); try { a.withdraw(30); b.deposit(50); a.withdraw(100); } catch (const InsufficientFunds& e) { cout << e.what() << " short by " << e.amount() << endl; } try { b.deposit(-5); } catch (const exception& e) { cout << "error: " << e.what() << endl; } cout << a.get() << ' ' << b.get() << ' ' << Account::n() << endl; { Account c("c"); cout << Account::n() << endl; } cout << Account::n() << endl; try { throw 42; } catch (const char*) { cout << "no"; } catch (int i) { cout << "int " << i << endl; } catch (...) { cout << "any"; } }