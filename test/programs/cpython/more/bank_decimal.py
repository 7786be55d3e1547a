from decimal import Decimal, ROUND_HALF_UP, getcontext
class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__(f"need {need}, have {have}")
        self.need, self.have = need, have
class Account:
    _next = 1000
    def __init__(self, owner, balance="0.00"):
        self.number = Account._next; Account._next += 1
        self.owner = owner; self._balance = Decimal(balance); self.history = []
    @property
    def balance(self): return self._balance
    def deposit(self, amt):
        amt = Decimal(amt)
        if amt <= 0: raise ValueError("Deposit must be positive")
        self._balance += amt; self.history.append(("deposit", amt))
    def withdraw(self, amt):
        amt = Decimal(amt)
        if amt > self._balance: raise InsufficientFunds(amt, self._balance)
        self._balance -= amt; self.history.append(("withdraw", amt))
    def add_interest(self, rate):
        i = (self._balance * Decimal(rate)).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
        self._balance += i; return i
a = Account("Ann", "100.50"); b = Account("Bob")
a.deposit("49.50"); a.withdraw("20"); b.deposit("0.10"); b.deposit("0.20")
print(a.balance, b.balance, a.history, b.balance == Decimal("0.3"))
print(a.add_interest("0.0375"), a.balance)
try: b.withdraw("5")
except InsufficientFunds as e: print("Error:", e, e.need - e.have)
try: b.deposit("-1")
except ValueError as e: print(e)
getcontext().prec = 6
print(Decimal(1) / Decimal(7), Decimal("2").sqrt(), Decimal(10) ** -2, f"{a.balance:,.2f} {a.balance:>10}", round(Decimal("2.675"), 2), int(Decimal("3.9")), float(Decimal("0.1")))
