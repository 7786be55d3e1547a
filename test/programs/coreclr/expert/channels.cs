using System.Threading.Channels;
var ch = Channel.CreateUnbounded<int>();
var producer = Task.Run(async () => { for (int i = 0; i < 5; i++) { await ch.Writer.WriteAsync(i); } ch.Writer.Complete(); });
int sum = 0; await foreach (var x in ch.Reader.ReadAllAsync()) sum += x; await producer; Console.WriteLine(sum);
var b = Channel.CreateBounded<string>(2); Console.WriteLine(b.Writer.TryWrite("a") + " " + b.Writer.TryWrite("b") + " " + b.Writer.TryWrite("c")); Console.WriteLine(b.Reader.TryRead(out var s) + s + b.Reader.Count); var w = b.Writer.WriteAsync("d").AsTask(); Console.WriteLine(w.IsCompleted); b.Writer.TryComplete(); Console.WriteLine(b.Reader.Completion.IsCompleted); while (await b.Reader.WaitToReadAsync()) while (b.Reader.TryRead(out var t)) Console.Write(t + " "); Console.WriteLine(b.Reader.Completion.IsCompletedSuccessfully);
try { await b.Writer.WriteAsync("x"); } catch (ChannelClosedException e) { Console.WriteLine(e.Message); }
