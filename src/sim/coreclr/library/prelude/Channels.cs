// System.Threading.Channels: unbounded, bounded and prioritised channels. Who waits goes on as work of the pool.
using System.Collections.Generic;
using System.Threading.Tasks;
namespace System.Threading.Channels
{
    public partial class ChannelClosedException { public ChannelClosedException() : base("The channel has been closed.") { } public ChannelClosedException(string message) : base(message) { } public ChannelClosedException(Exception innerException) : base("The channel has been closed.", innerException) { } public ChannelClosedException(string message, Exception innerException) : base(message, innerException) { } }
    public abstract partial class ChannelOptions { protected ChannelOptions() { } public bool SingleWriter { get; set; } public bool SingleReader { get; set; } public bool AllowSynchronousContinuations { get; set; } }
    public sealed partial class UnboundedChannelOptions { public UnboundedChannelOptions() { } }
    public sealed partial class UnboundedPrioritizedChannelOptions<T> { public UnboundedPrioritizedChannelOptions() { } public IComparer<T> Comparer { get; set; } }
    public sealed partial class BoundedChannelOptions { private int _capacity; private BoundedChannelFullMode _mode; public BoundedChannelOptions(int capacity) { if (capacity < 0) throw new ArgumentOutOfRangeException("capacity"); _capacity = capacity; } public int Capacity { get => _capacity; set { if (value < 0) throw new ArgumentOutOfRangeException("value"); _capacity = value; } } public BoundedChannelFullMode FullMode { get => _mode; set { if ((int)value < 0 || (int)value > 3) throw new ArgumentOutOfRangeException("value"); _mode = value; } } }
    public abstract partial class Channel<TWrite, TRead> { protected Channel() { } public ChannelReader<TRead> Reader { get; protected set; } public ChannelWriter<TWrite> Writer { get; protected set; } public static implicit operator ChannelReader<TRead>(Channel<TWrite, TRead> channel) => channel.Reader; public static implicit operator ChannelWriter<TWrite>(Channel<TWrite, TRead> channel) => channel.Writer; }
    public abstract partial class Channel<T> { protected Channel() { } }
    public abstract partial class ChannelReader<T>
    {
        protected ChannelReader() { } public virtual Task Completion => new TaskCompletionSource().Task; public virtual bool CanCount => false; public virtual bool CanPeek => false; public virtual int Count => throw new NotSupportedException("Specified method is not supported."); public virtual bool TryPeek(out T item) { item = default; return false; }
        public virtual ValueTask<T> ReadAsync(CancellationToken cancellationToken = default) { if (TryRead(out var item)) return new ValueTask<T>(item); return new ValueTask<T>(__Read(cancellationToken)); } private async Task<T> __Read(CancellationToken ct) { while (true) { if (!await WaitToReadAsync(ct)) throw new ChannelClosedException(); if (TryRead(out var item)) return item; } }
        public virtual async IAsyncEnumerable<T> ReadAllAsync(CancellationToken cancellationToken = default) { while (await WaitToReadAsync(cancellationToken)) while (TryRead(out var item)) yield return item; }
    }
    public abstract partial class ChannelWriter<T>
    {
        protected ChannelWriter() { } public virtual bool TryComplete(Exception error = null) => false; public void Complete(Exception error = null) { if (!TryComplete(error)) throw new ChannelClosedException(); }
        public virtual ValueTask WriteAsync(T item, CancellationToken cancellationToken = default) { if (TryWrite(item)) return default; return new ValueTask(__Write(item, cancellationToken)); } private async Task __Write(T item, CancellationToken ct) { while (await WaitToWriteAsync(ct)) if (TryWrite(item)) return; throw new ChannelClosedException(); }
    }
    public static partial class Channel
    {
        public static Channel<T> CreateUnbounded<T>() => new __Channel<T>(-1, 0, null, null); public static Channel<T> CreateUnbounded<T>(UnboundedChannelOptions options) { if (options == null) throw new ArgumentNullException("options"); return new __Channel<T>(-1, 0, null, null); }
        public static Channel<T> CreateBounded<T>(int capacity) { if (capacity < 0) throw new ArgumentOutOfRangeException("capacity"); return new __Channel<T>(capacity, 0, null, null); } public static Channel<T> CreateBounded<T>(BoundedChannelOptions options) => CreateBounded<T>(options, null); public static Channel<T> CreateBounded<T>(BoundedChannelOptions options, Action<T> itemDropped) { if (options == null) throw new ArgumentNullException("options"); return new __Channel<T>(options.Capacity, options.FullMode, itemDropped, null); }
        public static Channel<T> CreateUnboundedPrioritized<T>() => new __Channel<T>(-1, 0, null, Comparer<T>.Default); public static Channel<T> CreateUnboundedPrioritized<T>(UnboundedPrioritizedChannelOptions<T> options) => new __Channel<T>(-1, 0, null, options.Comparer ?? Comparer<T>.Default);
    }
    internal sealed class __Channel<T> : Channel<T>
    {
        internal readonly LinkedList<T> Items = new(); internal readonly int Capacity; internal readonly BoundedChannelFullMode Mode; internal readonly Action<T> Dropped; internal readonly IComparer<T> Order; internal bool Done; internal Exception Error; internal readonly TaskCompletionSource Completed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        internal readonly LinkedList<TaskCompletionSource<T>> Readers = new(); internal readonly LinkedList<(T Item, TaskCompletionSource<bool> Task)> Writers = new(); internal readonly List<TaskCompletionSource<bool>> WaitRead = new(), WaitWrite = new();
        internal __Channel(int capacity, BoundedChannelFullMode mode, Action<T> dropped, IComparer<T> order) { Capacity = capacity; Mode = mode; Dropped = dropped; Order = order; Reader = new __Reader<T>(this); Writer = new __Writer<T>(this); }
        internal bool Full => Capacity >= 0 && Items.Count >= Capacity;
        internal static TaskCompletionSource<V> Waiter<V>(CancellationToken ct) { var t = new TaskCompletionSource<V>(TaskCreationOptions.RunContinuationsAsynchronously); if (ct.CanBeCanceled) ct.Register(() => t.TrySetCanceled(ct)); return t; }
        internal static void Wake(List<TaskCompletionSource<bool>> l, bool v, Exception e) { var a = l.ToArray(); l.Clear(); foreach (var t in a) if (e != null) t.TrySetException(e); else t.TrySetResult(v); }
        internal void Put(T item) { if (Order == null) { Items.AddLast(item); return; } var n = Items.First; while (n != null && Order.Compare(n.Value, item) <= 0) n = n.Next; if (n == null) Items.AddLast(item); else Items.AddBefore(n, item); }
        internal void Finish() { if (Done && Items.Count == 0) { if (Error is OperationCanceledException c) Completed.TrySetCanceled(c.CancellationToken); else if (Error != null) Completed.TrySetException(Error); else Completed.TrySetResult(); } }
        /// After an item was taken: the first writer that waits puts its own, else all are told that there is room.
        internal void Room() { while (Writers.Count > 0 && !Full) { var w = Writers.First.Value; Writers.RemoveFirst(); if (!w.Task.TrySetResult(true)) continue; Put(w.Item); return; } if (Capacity >= 0 && !Full && Writers.Count == 0) Wake(WaitWrite, true, null); }
    }
    internal sealed class __Reader<T> : ChannelReader<T>
    {
        private readonly __Channel<T> c; internal __Reader(__Channel<T> channel) { c = channel; } public override Task Completion => c.Completed.Task; public override bool CanCount => true; public override bool CanPeek => true; public override int Count => c.Items.Count; public override bool TryPeek(out T item) { if (c.Items.Count > 0) { item = c.Items.First.Value; return true; } item = default; return false; }
        public override bool TryRead(out T item) { if (c.Items.Count == 0) { item = default; return false; } item = c.Items.First.Value; c.Items.RemoveFirst(); if (c.Done) c.Finish(); else c.Room(); return true; }
        public override ValueTask<T> ReadAsync(CancellationToken cancellationToken = default) { if (cancellationToken.IsCancellationRequested) return new ValueTask<T>(Task.FromCanceled<T>(cancellationToken)); if (TryRead(out var item)) return new ValueTask<T>(item); if (c.Done) return new ValueTask<T>(Task.FromException<T>(c.Error is OperationCanceledException ? c.Error : c.Error == null ? new ChannelClosedException() : new ChannelClosedException(c.Error))); var t = __Channel<T>.Waiter<T>(cancellationToken); c.Readers.AddLast(t); return new ValueTask<T>(t.Task); }
        public override ValueTask<bool> WaitToReadAsync(CancellationToken cancellationToken = default) { if (cancellationToken.IsCancellationRequested) return new ValueTask<bool>(Task.FromCanceled<bool>(cancellationToken)); if (c.Items.Count > 0) return new ValueTask<bool>(true); if (c.Done) return c.Error != null ? new ValueTask<bool>(Task.FromException<bool>(c.Error)) : new ValueTask<bool>(false); var t = __Channel<T>.Waiter<bool>(cancellationToken); c.WaitRead.Add(t); return new ValueTask<bool>(t.Task); }
    }
    internal sealed class __Writer<T> : ChannelWriter<T>
    {
        private readonly __Channel<T> c; internal __Writer(__Channel<T> channel) { c = channel; }
        private bool Hand(T item) { while (c.Readers.Count > 0) { var r = c.Readers.First.Value; c.Readers.RemoveFirst(); if (r.TrySetResult(item)) return true; } return false; }
        public override bool TryWrite(T item)
        {
            if (c.Done) return false; if (c.Items.Count == 0 && Hand(item)) return true;
            if (c.Full) { if (c.Mode == BoundedChannelFullMode.Wait) return false; if (c.Mode == BoundedChannelFullMode.DropWrite) { c.Dropped?.Invoke(item); return true; } T old; if (c.Mode == BoundedChannelFullMode.DropNewest) { old = c.Items.Last.Value; c.Items.RemoveLast(); } else { old = c.Items.First.Value; c.Items.RemoveFirst(); } c.Items.AddLast(item); c.Dropped?.Invoke(old); return true; }
            c.Put(item); __Channel<T>.Wake(c.WaitRead, true, null); return true;
        }
        public override ValueTask WriteAsync(T item, CancellationToken cancellationToken = default) { if (cancellationToken.IsCancellationRequested) return new ValueTask(Task.FromCanceled(cancellationToken)); if (TryWrite(item)) return default; if (c.Done) return new ValueTask(Task.FromException(c.Error == null ? new ChannelClosedException() : new ChannelClosedException(c.Error))); var t = __Channel<T>.Waiter<bool>(cancellationToken); c.Writers.AddLast((item, t)); return new ValueTask((Task)t.Task); }
        public override ValueTask<bool> WaitToWriteAsync(CancellationToken cancellationToken = default) { if (cancellationToken.IsCancellationRequested) return new ValueTask<bool>(Task.FromCanceled<bool>(cancellationToken)); if (c.Done) return c.Error != null ? new ValueTask<bool>(Task.FromException<bool>(c.Error)) : new ValueTask<bool>(false); if (!c.Full || c.Mode != BoundedChannelFullMode.Wait) return new ValueTask<bool>(true); var t = __Channel<T>.Waiter<bool>(cancellationToken); c.WaitWrite.Add(t); return new ValueTask<bool>(t.Task); }
        public override bool TryComplete(Exception error = null)
        {
            if (c.Done) return false; c.Done = true; c.Error = error; c.Finish(); while (c.Readers.Count > 0) { var r = c.Readers.First.Value; c.Readers.RemoveFirst(); r.TrySetException(error == null ? new ChannelClosedException() : new ChannelClosedException(error)); } while (c.Writers.Count > 0) { var w = c.Writers.First.Value; c.Writers.RemoveFirst(); w.Task.TrySetException(error == null ? new ChannelClosedException() : new ChannelClosedException(error)); } __Channel<T>.Wake(c.WaitRead, false, error); __Channel<T>.Wake(c.WaitWrite, false, error); return true;
        }
    }
}
