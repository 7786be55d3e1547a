using System.Text;
Console.WriteLine("Bank");
var bank = new Bank(); bank.Open("A", 100); bank.Open("B", 50); bank.Transfer("A", "B", 30);
foreach (var acc in bank) Console.WriteLine(acc);
try { bank.Transfer("A", "B", 1000); } catch (BankException ex) when (ex.Code == 2) { Console.WriteLine($"{ex.Code}: {ex.Message}"); }
try { bank["Z"].ToString(); } catch (KeyNotFoundException e) { Console.WriteLine(e.Message); }
var hist = bank.History.Select(h => $"{h.from}->{h.to}:{h.amount:0.00}"); Console.WriteLine(string.Join("; ", hist));
(string from, string to, decimal amount) last = bank.History[^1]; Console.WriteLine(last.from);
class BankException : Exception { public int Code { get; } public BankException(int code, string msg) : base(msg) => Code = code; }
abstract record Acc(string Id) { public decimal Balance { get; protected set; } public abstract decimal Fee { get; } public void Add(decimal x) => Balance += x - Fee; }
sealed record Basic(string Id) : Acc(Id) { public override decimal Fee => 0.5m; }
class Bank : IEnumerable<Acc> {
  readonly SortedDictionary<string, Acc> accs = new(); public List<(string from, string to, decimal amount)> History { get; } = new();
  public void Open(string id, decimal init) { var a = new Basic(id); a.Add(init); accs[id] = a; }
  public Acc this[string id] => accs[id];
  public void Transfer(string f, string t, decimal amt) { if (accs[f].Balance < amt) throw new BankException(2, "insufficient " + f); accs[f].Add(-amt); accs[t].Add(amt); History.Add((f, t, amt)); }
  public IEnumerator<Acc> GetEnumerator() => accs.Values.GetEnumerator(); System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
