using System; using System.Collections.Generic; using System.Linq; using System.Numerics; using System.Collections.Concurrent; using System.Threading; using System.Threading.Tasks; using System.Text;
BigInteger f = 1; for (int i = 2; i <= 50; i++) f *= i; Console.WriteLine(f); Console.WriteLine(BigInteger.Pow(2, 100) % 97 + " " + BigInteger.Parse("123456789012345678901234567890") / 7 + $" {f:N0}" + (f > 5) + (f == f) + f.Equals(3) + -f);
var sl = new SortedList<int, string> { { 3, "c" }, { 1, "a" } }; foreach (var (k, v) in sl) Console.Write(k + v + " "); Console.WriteLine(sl.IndexOfKey(3) + sl.Values[0]);
var cd = new ConcurrentDictionary<string, int>(); foreach (var w in "the quick brown fox jumps over lazy dog".Split()) cd.AddOrUpdate(w, 1, (_, o) => o + 1); foreach (var p in cd) Console.Write(p.Key + p.Value + " "); Console.WriteLine(cd.GetOrAdd("zz", 5));
int n = 0; var tasks = Enumerable.Range(0, 4).Select(i => Task.Run(() => { for (int j = 0; j < 100; j++) Interlocked.Increment(ref n); })).ToArray(); Task.WaitAll(tasks); Console.WriteLine(n);
var bc = new BlockingCollection<int>(2); var prod = Task.Run(() => { for (int i = 0; i < 5; i++) bc.Add(i); bc.CompleteAdding(); }); int sum = 0; foreach (var x in bc.GetConsumingEnumerable()) sum += x; Console.WriteLine(sum); prod.Wait();
try { Task.Run(() => throw new InvalidOperationException("in task")).Wait(); } catch (AggregateException e) { Console.WriteLine(e.Message + e.InnerException.GetType()); }
var cts = new CancellationTokenSource(); cts.CancelAfter(50); try { await Task.Delay(5000, cts.Token); } catch (TaskCanceledException e) { Console.WriteLine(e.Message); } catch (OperationCanceledException e) { Console.WriteLine("oce"); }
var sem = new SemaphoreSlim(1); async Task Work(string nm, int ms) { await sem.WaitAsync(); try { Console.WriteLine(nm + " in"); await Task.Delay(ms); } finally { sem.Release(); Console.WriteLine(nm + " out"); } } await Task.WhenAll(Work("a", 20), Work("b", 10));
var first = await Task.WhenAny(Task.Delay(100).ContinueWith(_ => "slow"), Task.Delay(10).ContinueWith(_ => "fast")); Console.WriteLine(await first);
Console.WriteLine(Encoding.UTF8.GetBytes("héé€").Length + Encoding.UTF8.GetString(new byte[] { 72, 105 })); Console.WriteLine(new Version("1.2.3") < new Version(1, 10)); Console.WriteLine(new DateTime(2024, 3, 31).AddMonths(-1).ToString("D") + (new DateTime(2025, 1, 1) - new DateTime(2024, 1, 1)).TotalDays); Console.WriteLine(Guid.Parse("12345678-1234-1234-1234-123456789abc").ToString("N"));
object lk = new(); bool ready = false; var w1 = new Thread(() => { lock (lk) { while (!ready) Monitor.Wait(lk); Console.WriteLine("got it"); } }); w1.Start(); Thread.Sleep(5); lock (lk) { ready = true; Monitor.PulseAll(lk); Console.WriteLine("pulsed"); } w1.Join();
var tcs = new TaskCompletionSource<int>(); var aw = Consume(tcs.Task); tcs.SetResult(42); Console.WriteLine("set"); await aw; async Task Consume(Task<int> t) { Console.WriteLine("waiting"); Console.WriteLine(await t); }
await using (var d = new AD()) { Console.WriteLine("body"); } 
await Fail();
async Task Fail() { await Task.Yield(); throw new FormatException("end"); }
class AD : IAsyncDisposable { public async ValueTask DisposeAsync() { await Task.Delay(1); Console.WriteLine("disposed"); } }
