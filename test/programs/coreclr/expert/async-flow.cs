async Task<int> Step(string n, int ms) { Console.WriteLine($"start {n}"); await Task.Delay(ms); Console.WriteLine($"end {n}"); return ms; }
async Task Fail() { await Task.Yield(); throw new InvalidOperationException("bad"); }
var t1 = Step("a", 60); var t2 = Step("b", 20); int[] r = await Task.WhenAll(t1, t2); Console.WriteLine(r.Sum());
var first = await Task.WhenAny(Step("c", 80), Step("d", 10)); Console.WriteLine(await first);
try { await Fail(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
var ft = Fail(); try { ft.Wait(); } catch (AggregateException e) { Console.WriteLine(e.InnerException!.Message + " " + ft.Status + " " + ft.IsFaulted); }
var cts = new CancellationTokenSource(); cts.Cancel(); try { await Task.Delay(1000, cts.Token); } catch (OperationCanceledException e) { Console.WriteLine(e.GetType().Name); }
async IAsyncEnumerable<int> Count(int n) { for (int i = 0; i < n; i++) { await Task.Delay(1); yield return i; } }
await foreach (int i in Count(3)) Console.Write(i + " "); Console.WriteLine();
var tcs = new TaskCompletionSource<string>(); var waiter = Task.Run(async () => "got " + await tcs.Task); tcs.SetResult("it"); Console.WriteLine(await waiter); Console.WriteLine(tcs.TrySetResult("again"));
ValueTask<int> vt = new(5); Console.WriteLine(await vt); await using (new D()) Console.WriteLine("in"); var all = Task.WhenAll(Fail(), Fail()); try { await all; } catch (Exception e) { Console.WriteLine(e.GetType().Name + " " + all.Exception!.InnerExceptions.Count); }
var sem = new SemaphoreSlim(1); await sem.WaitAsync(); Console.WriteLine(sem.CurrentCount); sem.Release(); Console.WriteLine(await Task.FromResult(3) + await Task.Run(() => 4)); Task tc = Task.CompletedTask.ContinueWith(_ => Console.WriteLine("cont")); await tc; Console.WriteLine(await Task.Run(() => 1).ContinueWith(x => x.Result + 1));
class D : IAsyncDisposable { public ValueTask DisposeAsync() { Console.WriteLine("disposed"); return ValueTask.CompletedTask; } }
