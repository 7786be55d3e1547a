using System;
using System.Collections.Generic;
namespace Banking
{
    public enum AccountType { Checking, Savings }
    public class InsufficientFundsException : Exception { public decimal Needed { get; } public InsufficientFundsException(decimal needed) : base($"Need {needed:C} more") { Needed = needed; } }
    public abstract class Account
    {
        private static int nextId = 1000; protected decimal balance; public int Id { get; } public string Owner { get; } public decimal Balance => balance; public List<string> History { get; } = new List<string>();
        protected Account(string owner, decimal initial) { Id = nextId++; Owner = owner; balance = initial; Log($"Opened with {initial:F2}"); }
        public virtual void Deposit(decimal amount) { if (amount <= 0) throw new ArgumentOutOfRangeException(nameof(amount), "Amount must be positive"); balance += amount; Log($"+{amount:F2}"); }
        public abstract bool Withdraw(decimal amount); protected void Log(string s) => History.Add($"[{Id}] {s}"); public override string ToString() => $"{GetType().Name} #{Id} ({Owner}): {Balance:C}";
    }
    public class Checking : Account { private readonly decimal overdraft; public Checking(string o, decimal i, decimal od = 100m) : base(o, i) { overdraft = od; } public override bool Withdraw(decimal amount) { if (balance + overdraft < amount) throw new InsufficientFundsException(amount - balance - overdraft); balance -= amount; Log($"-{amount:F2}"); return true; } }
    public sealed class Savings : Account { public double Rate { get; set; } public Savings(string o, decimal i, double r) : base(o, i) => Rate = r; public override bool Withdraw(decimal amount) { if (amount > balance) return false; balance -= amount; Log($"-{amount:F2}"); return true; } public void AddInterest() { decimal interest = Math.Round(balance * (decimal)Rate, 2); Deposit(interest); } }
    internal class Program
    {
        static void Main(string[] args)
        {
            var accounts = new List<Account> { new Checking("Alice", 500m), new Savings("Bob", 1200.50m, 0.035) };
            accounts[0].Deposit(49.99m); ((Savings)accounts[1]).AddInterest(); Console.WriteLine(accounts[1].Withdraw(5000));
            try { accounts[0].Withdraw(1000m); } catch (InsufficientFundsException ex) { Console.WriteLine($"Error: {ex.Message} ({ex.Needed})"); } finally { Console.WriteLine("Done."); }
            try { accounts[0].Deposit(-5); } catch (ArgumentException ex) { Console.WriteLine(ex.Message); Console.WriteLine(ex.ParamName); }
            foreach (Account a in accounts) { Console.WriteLine(a); foreach (string h in a.History) Console.WriteLine("   " + h); }
            decimal total = 0; foreach (var a in accounts) total += a.Balance; Console.WriteLine("Total: {0:N2}", total);
        }
    }
}
