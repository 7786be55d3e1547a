using System;
using System.Collections.Generic;
using System.Threading.Tasks;

class Account
{
    public decimal Balance { get; private set; }
    public async Task<decimal> DepositAsync(decimal amount)
    {
        await Task.Delay(1);
        if (amount < 0) throw new ArgumentException("negative", nameof(amount));
        Balance += amount;
        return Balance;
    }
}
static class Program
{
    static async Task<int> Fib(int n)
    {
        if (n < 2) return n;
        await Task.Yield();
        return await Fib(n - 1) + await Fib(n - 2);
    }
    static async Task Main()
    {
        var a = new Account();
        Console.WriteLine(await a.DepositAsync(10.5m));
        try { await a.DepositAsync(-1); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
        int[] rs = await Task.WhenAll(Task.FromResult(1), Task.FromResult(2), Fib(7));
        Console.WriteLine(string.Join(",", rs));
        var t = Task.CompletedTask;
        Console.WriteLine(t.IsCompleted);
        await foreach (var x in Gen(3)) Console.WriteLine(x);
        var v = await ValueTask.FromResult(5);
        Console.WriteLine(v);
        Console.WriteLine(Fib(10).Result);
    }
    static async IAsyncEnumerable<int> Gen(int n)
    {
        for (int i = 0; i < n; i++) { await Task.Delay(1); yield return i * i; }
    }
}
