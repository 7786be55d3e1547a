#include <iostream>
#include <iomanip>
#include <string>
#include <vector>
#include <stdexcept>
#include <algorithm>
#include <numeric>
using namespace std;

class InsufficientFunds : public runtime_error {
    double need_;
public:
    InsufficientFunds(double need) : runtime_error("insufficient funds"), need_(need) {}
    double need() const noexcept { return need_; }
};

class Account {
protected:
    string owner;
    double balance;
    static int nextId;
    const int id;
public:
    Account(string o, double b = 0) : owner(move(o)), balance(b), id(nextId++) {}
    virtual ~Account() = default;
    virtual void withdraw(double amt) {
        if (amt > balance) throw InsufficientFunds(amt - balance);
        balance -= amt;
    }
    void deposit(double amt) {
        if (amt <= 0) throw invalid_argument("deposit must be positive");
        balance += amt;
    }
    virtual string kind() const { return "basic"; }
    double getBalance() const { return balance; }
    friend ostream& operator<<(ostream& os, const Account& a) {
        return os << "#" << setw(3) << setfill('0') << a.id << setfill(' ') << " " << left << setw(10) << a.owner << right
                  << setw(12) << fixed << setprecision(2) << a.balance << " [" << a.kind() << "]";
    }
};
int Account::nextId = 1;

class Checking : public Account {
    double overdraft;
public:
    Checking(string o, double b, double od) : Account(o, b), overdraft(od) {}
    void withdraw(double amt) override {
        if (amt > balance + overdraft) throw InsufficientFunds(amt - balance - overdraft);
        balance -= amt;
    }
    string kind() const override { return "checking"; }
};
class Savings final : public Account {
    double rate;
public:
    Savings(string o, double b, double r) : Account(o, b), rate(r) {}
    void accrue() { balance *= 1 + rate / 100; }
    string kind() const override { return "savings@" + to_string(rate); }
};

int main() {
    vector<Account*> accts{new Account("Ann", 100), new Checking("Bob", 50, 100), new Savings("Cleo", 1234.5, 2.5)};
    for (auto a : accts) cout << *a << endl;
    for (auto a : accts) {
        try {
            a->withdraw(120);
            cout << "ok " << a->getBalance() << "\n";
        } catch (const InsufficientFunds& e) {
            cout << e.what() << ", short by " << e.need() << "\n";
        }
    }
    try { accts[0]->deposit(-1); } catch (const logic_error& e) { cout << "logic: " << e.what() << '\n'; }
    if (auto s = dynamic_cast<Savings*>(accts[2])) s->accrue();
    if (!dynamic_cast<Savings*>(accts[1])) cout << "not savings\n";
    cout << accumulate(accts.begin(), accts.end(), 0.0, [](double t, Account* a) { return t + a->getBalance(); }) << endl;
    sort(accts.begin(), accts.end(), [](auto x, auto y) { return x->getBalance() > y->getBalance(); });
    for (auto& a : accts) { cout << *a << "\n"; delete a; a = nullptr; }
    cout.unsetf(ios::fixed);
    cout << setprecision(4) << 3.14159265 << " " << boolalpha << (accts[0] == nullptr) << endl;
}
