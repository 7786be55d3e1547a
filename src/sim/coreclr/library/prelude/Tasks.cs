// System.Threading.Tasks: tasks, awaiters, cancellation, on one deterministic schedule (execute/threads.ts). Continuations of await run inline on whoever completes the task, as without a synchronisation context.
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
namespace System.Runtime.ExceptionServices
{
    public sealed partial class ExceptionDispatchInfo
    {
        private Exception _e;
        private ExceptionDispatchInfo(Exception e) { _e = e; }
        public static ExceptionDispatchInfo Capture(Exception source) { if (source == null) throw new ArgumentNullException("source"); return new ExceptionDispatchInfo(source); }
        public Exception SourceException => _e;
        public void Throw() => System.Threading.Tasks.__Sched.Rethrow(_e);
        public static void Throw(Exception source) => System.Threading.Tasks.__Sched.Rethrow(source);
    }
}
namespace System.Threading.Tasks
{
    internal static class __Sched
    {
        internal static extern void Block(object on);
        internal static extern void Wake(object on);
        internal static extern void Queue(Action a);
        internal static extern int Timer(long ms, Action a);
        internal static extern void CancelTimer(int id);
        internal static extern void Rethrow(Exception e);
        internal static extern long Clock();
        internal static extern void Yield();
        internal static void Run(Action a) { a(); }
        internal static void Crash(Exception e) { Rethrow(e); }
    }
    /// What an await leaves behind: the suspended frame of an async method.
    internal sealed class __Resume { internal extern void Run(); }
    public partial class TaskCanceledException
    {
        private Task _task;
        public TaskCanceledException() : base("A task was canceled.") { }
        public TaskCanceledException(string message) : base(message) { }
        public TaskCanceledException(string message, Exception innerException) : base(message, innerException) { }
        public TaskCanceledException(Task task) : base("A task was canceled.", task == null ? default : task._token) { _task = task; }
        public Task Task => _task;
    }
    public partial class Task
    {
        internal int _st; // 0 pending, 1 done, 2 canceled, 3 faulted
        internal List<Exception> _ex; internal List<Action> _conts; internal CancellationToken _token; internal Action _work; internal bool _started, _running, _promise, _later; internal object _state; internal int _id; internal Exception _oce;
        private static int _ids; private static Task _completed;
        internal Task() { _promise = true; }
        public Task(Action action) { if (action == null) throw new ArgumentNullException("action"); _work = action; }
        public Task(Action action, CancellationToken cancellationToken) : this(action) { _token = cancellationToken; if (cancellationToken.IsCancellationRequested) _st = 2; }
        public Task(Action<object> action, object state) { _work = () => action(state); _state = state; }
        public Task(Action action, TaskCreationOptions creationOptions) : this(action) { }
        internal void __Finish(int st) { if (_st != 0) return; _st = st; __Sched.Wake(this); var c = _conts; _conts = null; if (c != null) for (int i = 0; i < c.Count; i++) if (_later) __Sched.Queue(c[i]); else c[i](); }
        internal void __Done() => __Finish(1);
        internal void __Fail(Exception e) { if (_st != 0) return; if (e is OperationCanceledException) { _oce = e; __Finish(2); } else { __Fault(e); } }
        internal void __Fault(Exception e) { if (_st != 0) return; (_ex ??= new List<Exception>()).Add(e); __Finish(3); }
        internal void __On(Action a) { if (_st != 0) a(); else (_conts ??= new List<Action>()).Add(a); }
        internal virtual void __Invoke() { _running = true; try { _work(); } catch (OperationCanceledException e) when (_token.IsCancellationRequested && e.CancellationToken == _token) { _oce = e; __Finish(2); return; } catch (Exception e) { __Fault(e); return; } __Finish(1); }
        internal void __Throw() { if (_st == 2) { if (_oce != null) __Sched.Rethrow(_oce); throw new TaskCanceledException(this); } if (_st == 3) __Sched.Rethrow(_ex[0]); }
        internal void __Block() { while (_st == 0) __Sched.Block(this); }
        internal AggregateException __Aggregate() => _st == 2 ? new AggregateException(_oce is TaskCanceledException ? _oce : new TaskCanceledException(this)) : new AggregateException(_ex.ToArray());
        public void Start() { if (_promise) throw new InvalidOperationException("Start may not be called on a promise-style task."); if (_st != 0) throw new InvalidOperationException("Start may not be called on a task that has completed."); if (_started) throw new InvalidOperationException("Start may not be called on a task that was already started."); _started = true; __Sched.Queue(__Invoke); }
        public void RunSynchronously() { if (_started || _st != 0) throw new InvalidOperationException("RunSynchronously may not be called on a task that was already started."); _started = true; __Invoke(); }
        public void Wait() { __Block(); if (_st != 1) throw __Aggregate(); }
        public void Wait(CancellationToken cancellationToken) { if (!cancellationToken.CanBeCanceled) { Wait(); return; } using var r = cancellationToken.Register(() => __Sched.Wake(this)); while (_st == 0) { cancellationToken.ThrowIfCancellationRequested(); __Sched.Block(this); } if (_st != 1) throw __Aggregate(); }
        public bool Wait(int millisecondsTimeout) { if (_st == 0 && millisecondsTimeout != 0) { bool late = false; int t = millisecondsTimeout < 0 ? 0 : __Sched.Timer(millisecondsTimeout, () => { late = true; __Sched.Wake(this); }); while (_st == 0 && !late) __Sched.Block(this); __Sched.CancelTimer(t); } if (_st == 0) return false; if (_st != 1) throw __Aggregate(); return true; }
        public bool Wait(TimeSpan timeout) => Wait((int)timeout.TotalMilliseconds);
        public AggregateException Exception => _st == 3 ? new AggregateException(_ex.ToArray()) : null;
        public bool IsCompleted => _st != 0; public bool IsCanceled => _st == 2; public bool IsFaulted => _st == 3; public bool IsCompletedSuccessfully => _st == 1;
        public TaskStatus Status => _st == 1 ? TaskStatus.RanToCompletion : _st == 2 ? TaskStatus.Canceled : _st == 3 ? TaskStatus.Faulted : _promise ? TaskStatus.WaitingForActivation : _running ? TaskStatus.Running : _started ? TaskStatus.WaitingToRun : TaskStatus.Created;
        public object AsyncState => _state; public int Id => _id != 0 ? _id : (_id = ++_ids); public TaskCreationOptions CreationOptions => TaskCreationOptions.None;
        public void Dispose() { if (_st == 0) throw new InvalidOperationException("A task may only be disposed if it is in a completion state (RanToCompletion, Faulted or Canceled)."); }
        public TaskAwaiter GetAwaiter() => new TaskAwaiter(this);
        public ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) => new ConfiguredTaskAwaitable(this);
        public static Task CompletedTask { get { if (_completed == null) { _completed = new Task(); _completed._st = 1; } return _completed; } }
        public static TaskFactory Factory => TaskFactory.__Default;
        public static Task<TResult> FromResult<TResult>(TResult result) { var t = new Task<TResult>(); t._result = result; t._st = 1; return t; }
        public static Task FromException(Exception exception) { if (exception == null) throw new ArgumentNullException("exception"); var t = new Task(); t.__Fault(exception); return t; }
        public static Task<TResult> FromException<TResult>(Exception exception) { if (exception == null) throw new ArgumentNullException("exception"); var t = new Task<TResult>(); t.__Fault(exception); return t; }
        public static Task FromCanceled(CancellationToken cancellationToken) { if (!cancellationToken.IsCancellationRequested) throw new ArgumentOutOfRangeException("cancellationToken"); var t = new Task(); t._token = cancellationToken; t.__Finish(2); return t; }
        public static Task<TResult> FromCanceled<TResult>(CancellationToken cancellationToken) { if (!cancellationToken.IsCancellationRequested) throw new ArgumentOutOfRangeException("cancellationToken"); var t = new Task<TResult>(); t._token = cancellationToken; t.__Finish(2); return t; }
        public static Task Run(Action action) { var t = new Task(action); t.Start(); return t; }
        public static Task Run(Action action, CancellationToken cancellationToken) { if (cancellationToken.IsCancellationRequested) return FromCanceled(cancellationToken); var t = new Task(action, cancellationToken); t.Start(); return t; }
        public static Task<TResult> Run<TResult>(Func<TResult> function) { var t = new Task<TResult>(function); t.Start(); return t; }
        public static Task<TResult> Run<TResult>(Func<TResult> function, CancellationToken cancellationToken) { if (cancellationToken.IsCancellationRequested) return FromCanceled<TResult>(cancellationToken); var t = new Task<TResult>(function, cancellationToken); t.Start(); return t; }
        public static Task Run(Func<Task> function) { if (function == null) throw new ArgumentNullException("function"); var p = new Task(); __Sched.Queue(() => { Task q; try { q = function(); } catch (Exception e) { p.__Fail(e); return; } if (q == null) p.__Finish(2); else q.__On(() => p.__From(q)); }); return p; }
        public static Task Run(Func<Task> function, CancellationToken cancellationToken) => cancellationToken.IsCancellationRequested ? FromCanceled(cancellationToken) : Run(function);
        public static Task<TResult> Run<TResult>(Func<Task<TResult>> function) { if (function == null) throw new ArgumentNullException("function"); var p = new Task<TResult>(); __Sched.Queue(() => { Task<TResult> q; try { q = function(); } catch (Exception e) { p.__Fail(e); return; } if (q == null) p.__Finish(2); else q.__On(() => { if (q._st == 1) p._result = q._result; p.__From(q); }); }); return p; }
        public static Task<TResult> Run<TResult>(Func<Task<TResult>> function, CancellationToken cancellationToken) => cancellationToken.IsCancellationRequested ? FromCanceled<TResult>(cancellationToken) : Run(function);
        internal void __From(Task q) { if (_st != 0) return; _ex = q._ex; _oce = q._oce; _token = q._token; __Finish(q._st); }
        public static Task Delay(int millisecondsDelay) { if (millisecondsDelay < -1) throw new ArgumentOutOfRangeException("millisecondsDelay", "The value needs to be either -1 (signifying an infinite timeout), 0 or a positive integer."); if (millisecondsDelay == 0) return CompletedTask; var t = new Task(); if (millisecondsDelay > 0) __Sched.Timer(millisecondsDelay, t.__Done); return t; }
        public static Task Delay(int millisecondsDelay, CancellationToken cancellationToken)
        {
            if (millisecondsDelay < -1) throw new ArgumentOutOfRangeException("millisecondsDelay", "The value needs to be either -1 (signifying an infinite timeout), 0 or a positive integer.");
            if (cancellationToken.IsCancellationRequested) return FromCanceled(cancellationToken); if (!cancellationToken.CanBeCanceled || millisecondsDelay == 0) return Delay(millisecondsDelay);
            var t = new Task(); t._token = cancellationToken; CancellationTokenRegistration r = default; int id = millisecondsDelay < 0 ? 0 : __Sched.Timer(millisecondsDelay, () => { r.Dispose(); t.__Finish(1); }); r = cancellationToken.Register(() => { __Sched.CancelTimer(id); t.__Finish(2); }); return t;
        }
        public static Task Delay(TimeSpan delay) => Delay((int)delay.TotalMilliseconds); public static Task Delay(TimeSpan delay, CancellationToken cancellationToken) => Delay((int)delay.TotalMilliseconds, cancellationToken);
        public static YieldAwaitable Yield() => new YieldAwaitable();
        private static Task[] Arr(IEnumerable<Task> tasks) { if (tasks == null) throw new ArgumentNullException("tasks"); var l = new List<Task>(tasks); foreach (var t in l) if (t == null) throw new ArgumentException("The tasks argument included a null value.", "tasks"); return l.ToArray(); }
        private static void AllInto(Task[] a, Task p, Action ok)
        {
            int left = a.Length; if (left == 0) { ok?.Invoke(); p.__Finish(1); return; }
            foreach (var t in a) t.__On(() => { if (--left > 0) return; List<Exception> ex = null; Task canceled = null; foreach (var q in a) { if (q._st == 3) (ex ??= new List<Exception>()).AddRange(q._ex); else if (q._st == 2) canceled ??= q; } if (ex != null) { p._ex = ex; p.__Finish(3); } else if (canceled != null) { p._token = canceled._token; p._oce = canceled._oce; p.__Finish(2); } else { ok?.Invoke(); p.__Finish(1); } });
        }
        public static Task WhenAll(IEnumerable<Task> tasks) { var p = new Task(); AllInto(Arr(tasks), p, null); return p; }
        public static Task WhenAll(params Task[] tasks) => WhenAll((IEnumerable<Task>)tasks); public static Task WhenAll(params ReadOnlySpan<Task> tasks) => WhenAll((IEnumerable<Task>)tasks.ToArray());
        public static Task<TResult[]> WhenAll<TResult>(IEnumerable<Task<TResult>> tasks) { if (tasks == null) throw new ArgumentNullException("tasks"); var a = new List<Task<TResult>>(tasks).ToArray(); var p = new Task<TResult[]>(); AllInto(Arr(a), p, () => { var r = new TResult[a.Length]; for (int i = 0; i < a.Length; i++) r[i] = a[i]._result; p._result = r; }); return p; }
        public static Task<TResult[]> WhenAll<TResult>(params Task<TResult>[] tasks) => WhenAll((IEnumerable<Task<TResult>>)tasks); public static Task<TResult[]> WhenAll<TResult>(params ReadOnlySpan<Task<TResult>> tasks) => WhenAll((IEnumerable<Task<TResult>>)tasks.ToArray());
        public static Task<Task> WhenAny(IEnumerable<Task> tasks) { var a = Arr(tasks); if (a.Length == 0) throw new ArgumentException("The tasks argument contains no tasks.", "tasks"); var p = new Task<Task>(); foreach (var t in a) t.__On(() => { if (p._st == 0) { p._result = t; p.__Finish(1); } }); return p; }
        public static Task<Task> WhenAny(params Task[] tasks) => WhenAny((IEnumerable<Task>)tasks); public static Task<Task> WhenAny(Task task1, Task task2) => WhenAny((IEnumerable<Task>)new[] { task1, task2 }); public static Task<Task> WhenAny(params ReadOnlySpan<Task> tasks) => WhenAny((IEnumerable<Task>)tasks.ToArray());
        public static Task<Task<TResult>> WhenAny<TResult>(IEnumerable<Task<TResult>> tasks) { if (tasks == null) throw new ArgumentNullException("tasks"); var a = new List<Task<TResult>>(tasks).ToArray(); if (a.Length == 0) throw new ArgumentException("The tasks argument contains no tasks.", "tasks"); var p = new Task<Task<TResult>>(); foreach (var t in a) t.__On(() => { if (p._st == 0) { p._result = t; p.__Finish(1); } }); return p; }
        public static Task<Task<TResult>> WhenAny<TResult>(params Task<TResult>[] tasks) => WhenAny((IEnumerable<Task<TResult>>)tasks); public static Task<Task<TResult>> WhenAny<TResult>(Task<TResult> task1, Task<TResult> task2) => WhenAny((IEnumerable<Task<TResult>>)new[] { task1, task2 }); public static Task<Task<TResult>> WhenAny<TResult>(params ReadOnlySpan<Task<TResult>> tasks) => WhenAny((IEnumerable<Task<TResult>>)tasks.ToArray());
        public static void WaitAll(params Task[] tasks) { if (tasks == null) throw new ArgumentNullException("tasks"); foreach (var t in tasks) t.__Block(); List<Exception> ex = null; foreach (var t in tasks) if (t._st == 3) (ex ??= new List<Exception>()).AddRange(t._ex); else if (t._st == 2) (ex ??= new List<Exception>()).Add(new TaskCanceledException(t)); if (ex != null) throw new AggregateException(ex.ToArray()); }
        public static void WaitAll(params ReadOnlySpan<Task> tasks) => WaitAll(tasks.ToArray());
        public static void WaitAll(IEnumerable<Task> tasks, CancellationToken cancellationToken = default) => WaitAll(new List<Task>(tasks).ToArray());
        public static int WaitAny(params Task[] tasks) { var w = WhenAny(tasks); w.__Block(); return Array.IndexOf(tasks, w._result); }
        private Task Then(Func<Task> make, TaskContinuationOptions o) => null;
        private static bool Skip(Task t, TaskContinuationOptions o) => t._st == 1 && (o & TaskContinuationOptions.NotOnRanToCompletion) != 0 || t._st == 3 && (o & TaskContinuationOptions.NotOnFaulted) != 0 || t._st == 2 && (o & TaskContinuationOptions.NotOnCanceled) != 0;
        internal Task __Continue(Action body, TaskContinuationOptions o) { var p = new Task(); __On(() => { if (Skip(this, o)) { p.__Finish(2); return; } Action run = () => { try { body(); } catch (Exception e) { p.__Fault(e); return; } p.__Finish(1); }; if ((o & TaskContinuationOptions.ExecuteSynchronously) != 0) run(); else __Sched.Queue(run); }); return p; }
        internal Task<R> __Continue<R>(Func<R> body, TaskContinuationOptions o) { var p = new Task<R>(); __On(() => { if (Skip(this, o)) { p.__Finish(2); return; } Action run = () => { try { p._result = body(); } catch (Exception e) { p.__Fault(e); return; } p.__Finish(1); }; if ((o & TaskContinuationOptions.ExecuteSynchronously) != 0) run(); else __Sched.Queue(run); }); return p; }
        public Task ContinueWith(Action<Task> continuationAction) => __Continue(() => continuationAction(this), 0); public Task ContinueWith(Action<Task> continuationAction, TaskContinuationOptions continuationOptions) => __Continue(() => continuationAction(this), continuationOptions); public Task ContinueWith(Action<Task, object> continuationAction, object state) => __Continue(() => continuationAction(this, state), 0);
        public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction) => __Continue(() => continuationFunction(this), 0); public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions) => __Continue(() => continuationFunction(this), continuationOptions);
        public Task WaitAsync(TimeSpan timeout) { if (_st != 0) return this; var p = new Task(); int id = __Sched.Timer((long)timeout.TotalMilliseconds, () => p.__Fault(new TimeoutException("The operation has timed out."))); __On(() => { __Sched.CancelTimer(id); p.__From(this); }); return p; }
        public Task WaitAsync(CancellationToken cancellationToken) { if (_st != 0 || !cancellationToken.CanBeCanceled) return this; if (cancellationToken.IsCancellationRequested) return FromCanceled(cancellationToken); var p = new Task(); p._token = cancellationToken; var r = cancellationToken.Register(() => p.__Finish(2)); __On(() => { r.Dispose(); p.__From(this); }); return p; }
    }
    public partial class Task<TResult>
    {
        internal TResult _result; internal Func<TResult> _fn;
        internal Task() { }
        public Task(Func<TResult> function) { if (function == null) throw new ArgumentNullException("function"); _fn = function; _promise = false; }
        public Task(Func<TResult> function, CancellationToken cancellationToken) : this(function) { _token = cancellationToken; if (cancellationToken.IsCancellationRequested) _st = 2; }
        internal override void __Invoke() { _running = true; try { _result = _fn(); } catch (OperationCanceledException e) when (_token.IsCancellationRequested && e.CancellationToken == _token) { _oce = e; __Finish(2); return; } catch (Exception e) { __Fault(e); return; } __Finish(1); }
        public TResult Result { get { __Block(); if (_st != 1) throw __Aggregate(); return _result; } }
        internal TResult __Get() { __Block(); __Throw(); return _result; }
        internal bool __Set(TResult r) { if (_st != 0) return false; _result = r; __Finish(1); return true; }
        public new TaskAwaiter<TResult> GetAwaiter() => new TaskAwaiter<TResult>(this);
        public new ConfiguredTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext) => new ConfiguredTaskAwaitable<TResult>(this);
        public Task ContinueWith(Action<Task<TResult>> continuationAction) => __Continue(() => continuationAction(this), 0); public Task ContinueWith(Action<Task<TResult>> continuationAction, TaskContinuationOptions continuationOptions) => __Continue(() => continuationAction(this), continuationOptions);
        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction) => __Continue(() => continuationFunction(this), 0); public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, TaskContinuationOptions continuationOptions) => __Continue(() => continuationFunction(this), continuationOptions);
        public new Task<TResult> WaitAsync(TimeSpan timeout) { if (_st != 0) return this; var p = new Task<TResult>(); int id = __Sched.Timer((long)timeout.TotalMilliseconds, () => p.__Fault(new TimeoutException("The operation has timed out."))); __On(() => { __Sched.CancelTimer(id); p._result = _result; p.__From(this); }); return p; }
        public static new TaskFactory<TResult> Factory => null;
    }
    public partial class TaskFactory { internal static readonly TaskFactory __Default = new TaskFactory(); public TaskFactory() { } public Task StartNew(Action action) => Task.Run(action); public Task StartNew(Action action, TaskCreationOptions creationOptions) => Task.Run(action); public Task StartNew(Action action, CancellationToken cancellationToken) => Task.Run(action, cancellationToken); public Task StartNew(Action<object> action, object state) { var t = new Task(action, state); t.Start(); return t; } public Task<TResult> StartNew<TResult>(Func<TResult> function) { var t = new Task<TResult>(function); t.Start(); return t; } public Task<TResult> StartNew<TResult>(Func<TResult> function, TaskCreationOptions creationOptions) => StartNew(function); public Task<TResult> StartNew<TResult>(Func<object, TResult> function, object state) { var t = new Task<TResult>(() => function(state)); t._state = state; t.Start(); return t; } }
    public static partial class TaskExtensions { public static Task Unwrap(this Task<Task> task) { var p = new Task(); task.__On(() => { if (task._st != 1) p.__From(task); else task._result.__On(() => p.__From(task._result)); }); return p; } public static Task<TResult> Unwrap<TResult>(this Task<Task<TResult>> task) { var p = new Task<TResult>(); task.__On(() => { if (task._st != 1) p.__From(task); else task._result.__On(() => { p._result = task._result._result; p.__From(task._result); }); }); return p; } }
    public partial class TaskCompletionSource { private Task _t = new Task(); public TaskCompletionSource() { } public TaskCompletionSource(TaskCreationOptions creationOptions) { _t._later = (creationOptions & TaskCreationOptions.RunContinuationsAsynchronously) != 0; } public TaskCompletionSource(object state) { _t._state = state; } private static void Twice() => throw new InvalidOperationException("An attempt was made to transition a task to a final state when it had already completed."); public Task Task => _t; public bool TrySetResult() { if (_t._st != 0) return false; _t.__Finish(1); return true; } public void SetResult() { if (!TrySetResult()) Twice(); } public bool TrySetException(Exception exception) { if (exception == null) throw new ArgumentNullException("exception"); if (_t._st != 0) return false; _t.__Fault(exception); return true; } public void SetException(Exception exception) { if (!TrySetException(exception)) Twice(); } public bool TrySetCanceled() { if (_t._st != 0) return false; _t.__Finish(2); return true; } public void SetCanceled() { if (!TrySetCanceled()) Twice(); } public bool TrySetCanceled(CancellationToken cancellationToken) { if (_t._st == 0) _t._token = cancellationToken; return TrySetCanceled(); } public void SetCanceled(CancellationToken cancellationToken) { if (!TrySetCanceled(cancellationToken)) Twice(); } }
    public partial class TaskCompletionSource<TResult> { private Task<TResult> _t = new Task<TResult>(); public TaskCompletionSource() { } public TaskCompletionSource(TaskCreationOptions creationOptions) { _t._later = (creationOptions & TaskCreationOptions.RunContinuationsAsynchronously) != 0; } public TaskCompletionSource(object state) { _t._state = state; } private static void Twice() => throw new InvalidOperationException("An attempt was made to transition a task to a final state when it had already completed."); public Task<TResult> Task => _t; public bool TrySetResult(TResult result) => _t.__Set(result); public void SetResult(TResult result) { if (!TrySetResult(result)) Twice(); } public bool TrySetException(Exception exception) { if (exception == null) throw new ArgumentNullException("exception"); if (_t._st != 0) return false; _t.__Fault(exception); return true; } public void SetException(Exception exception) { if (!TrySetException(exception)) Twice(); } public bool TrySetCanceled() { if (_t._st != 0) return false; _t.__Finish(2); return true; } public void SetCanceled() { if (!TrySetCanceled()) Twice(); } public bool TrySetCanceled(CancellationToken cancellationToken) { if (_t._st == 0) _t._token = cancellationToken; return TrySetCanceled(); } public void SetCanceled(CancellationToken cancellationToken) { if (!TrySetCanceled(cancellationToken)) Twice(); } }
    public readonly partial struct ValueTask { private readonly Task _t; public ValueTask(Task task) { if (task == null) throw new ArgumentNullException("task"); _t = task; } public static ValueTask CompletedTask => default; public static ValueTask<TResult> FromResult<TResult>(TResult result) => new ValueTask<TResult>(result); public static ValueTask FromException(Exception exception) => new ValueTask(Task.FromException(exception)); public static ValueTask<TResult> FromException<TResult>(Exception exception) => new ValueTask<TResult>(Task.FromException<TResult>(exception)); public static ValueTask FromCanceled(CancellationToken cancellationToken) => new ValueTask(Task.FromCanceled(cancellationToken)); public Task AsTask() => _t ?? Task.CompletedTask; public bool IsCompleted => _t == null || _t._st != 0; public bool IsCompletedSuccessfully => _t == null || _t._st == 1; public bool IsFaulted => _t != null && _t._st == 3; public bool IsCanceled => _t != null && _t._st == 2; public ValueTaskAwaiter GetAwaiter() => new ValueTaskAwaiter(AsTask()); public ConfiguredValueTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) => new ConfiguredValueTaskAwaitable(AsTask()); }
    public readonly partial struct ValueTask<TResult> { private readonly Task<TResult> _t; private readonly TResult _r; public ValueTask(TResult result) { _r = result; _t = null; } public ValueTask(Task<TResult> task) { if (task == null) throw new ArgumentNullException("task"); _t = task; _r = default; } public Task<TResult> AsTask() => _t ?? Task.FromResult(_r); public bool IsCompleted => _t == null || _t._st != 0; public bool IsCompletedSuccessfully => _t == null || _t._st == 1; public bool IsFaulted => _t != null && _t._st == 3; public bool IsCanceled => _t != null && _t._st == 2; public TResult Result => _t == null ? _r : _t.__Get(); public ValueTaskAwaiter<TResult> GetAwaiter() => new ValueTaskAwaiter<TResult>(this); public ConfiguredValueTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext) => new ConfiguredValueTaskAwaitable<TResult>(this); public override string ToString() => IsCompletedSuccessfully ? Result?.ToString() ?? "" : ""; }
    public static partial class Parallel
    {
        public static ParallelLoopResult For(int fromInclusive, int toExclusive, Action<int> body) { var ex = new List<Exception>(); for (int i = fromInclusive; i < toExclusive; i++) try { body(i); } catch (Exception e) { ex.Add(e); } if (ex.Count > 0) throw new AggregateException(ex.ToArray()); return new ParallelLoopResult(true); }
        public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, Action<TSource> body) { if (source == null) throw new ArgumentNullException("source"); var ex = new List<Exception>(); foreach (var x in source) try { body(x); } catch (Exception e) { ex.Add(e); } if (ex.Count > 0) throw new AggregateException(ex.ToArray()); return new ParallelLoopResult(true); }
        public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource> body) => ForEach(source, body); public static ParallelLoopResult For(int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Action<int> body) => For(fromInclusive, toExclusive, body);
        public static void Invoke(params Action[] actions) { var ex = new List<Exception>(); foreach (var a in actions) try { a(); } catch (Exception e) { ex.Add(e); } if (ex.Count > 0) throw new AggregateException(ex.ToArray()); }
    }
    public partial struct ParallelLoopResult { private bool _c; internal ParallelLoopResult(bool c) { _c = c; } public bool IsCompleted => _c; }
    public partial class ParallelOptions { public ParallelOptions() { } public int MaxDegreeOfParallelism { get; set; } = -1; public CancellationToken CancellationToken { get; set; } }
}
namespace System.Runtime.CompilerServices
{
    using System.Threading.Tasks;
    public readonly partial struct TaskAwaiter { private readonly Task _t; internal TaskAwaiter(Task t) { _t = t; } public bool IsCompleted => _t._st != 0; public void GetResult() { _t.__Block(); _t.__Throw(); } public void OnCompleted(Action continuation) => _t.__On(continuation); public void UnsafeOnCompleted(Action continuation) => _t.__On(continuation); }
    public readonly partial struct TaskAwaiter<TResult> { private readonly Task<TResult> _t; internal TaskAwaiter(Task<TResult> t) { _t = t; } public bool IsCompleted => _t._st != 0; public TResult GetResult() => _t.__Get(); public void OnCompleted(Action continuation) => _t.__On(continuation); public void UnsafeOnCompleted(Action continuation) => _t.__On(continuation); }
    public readonly partial struct ValueTaskAwaiter { private readonly Task _t; internal ValueTaskAwaiter(Task t) { _t = t; } public bool IsCompleted => _t._st != 0; public void GetResult() { _t.__Block(); _t.__Throw(); } public void OnCompleted(Action continuation) => _t.__On(continuation); public void UnsafeOnCompleted(Action continuation) => _t.__On(continuation); }
    public readonly partial struct ValueTaskAwaiter<TResult> { private readonly ValueTask<TResult> _v; internal ValueTaskAwaiter(ValueTask<TResult> v) { _v = v; } public bool IsCompleted => _v.IsCompleted; public TResult GetResult() => _v.Result; public void OnCompleted(Action continuation) => _v.AsTask().__On(continuation); public void UnsafeOnCompleted(Action continuation) => _v.AsTask().__On(continuation); }
    public readonly partial struct ConfiguredTaskAwaitable { private readonly Task _t; internal ConfiguredTaskAwaitable(Task t) { _t = t; } public ConfiguredTaskAwaiter GetAwaiter() => new ConfiguredTaskAwaiter(_t); public readonly partial struct ConfiguredTaskAwaiter { private readonly Task _t; internal ConfiguredTaskAwaiter(Task t) { _t = t; } public bool IsCompleted => _t._st != 0; public void GetResult() { _t.__Block(); _t.__Throw(); } public void OnCompleted(Action continuation) => _t.__On(continuation); public void UnsafeOnCompleted(Action continuation) => _t.__On(continuation); } }
    public readonly partial struct ConfiguredTaskAwaitable<TResult> { private readonly Task<TResult> _t; internal ConfiguredTaskAwaitable(Task<TResult> t) { _t = t; } public ConfiguredTaskAwaiter GetAwaiter() => new ConfiguredTaskAwaiter(_t); public readonly partial struct ConfiguredTaskAwaiter { private readonly Task<TResult> _t; internal ConfiguredTaskAwaiter(Task<TResult> t) { _t = t; } public bool IsCompleted => _t._st != 0; public TResult GetResult() => _t.__Get(); public void OnCompleted(Action continuation) => _t.__On(continuation); public void UnsafeOnCompleted(Action continuation) => _t.__On(continuation); } }
    public readonly partial struct ConfiguredValueTaskAwaitable { private readonly Task _t; internal ConfiguredValueTaskAwaitable(Task t) { _t = t; } public ConfiguredValueTaskAwaiter GetAwaiter() => new ConfiguredValueTaskAwaiter(_t); public readonly partial struct ConfiguredValueTaskAwaiter { private readonly Task _t; internal ConfiguredValueTaskAwaiter(Task t) { _t = t; } public bool IsCompleted => _t._st != 0; public void GetResult() { _t.__Block(); _t.__Throw(); } public void OnCompleted(Action continuation) => _t.__On(continuation); public void UnsafeOnCompleted(Action continuation) => _t.__On(continuation); } }
    public readonly partial struct ConfiguredValueTaskAwaitable<TResult> { private readonly ValueTask<TResult> _v; internal ConfiguredValueTaskAwaitable(ValueTask<TResult> v) { _v = v; } public ConfiguredValueTaskAwaiter GetAwaiter() => new ConfiguredValueTaskAwaiter(_v); public readonly partial struct ConfiguredValueTaskAwaiter { private readonly ValueTask<TResult> _v; internal ConfiguredValueTaskAwaiter(ValueTask<TResult> v) { _v = v; } public bool IsCompleted => _v.IsCompleted; public TResult GetResult() => _v.Result; public void OnCompleted(Action continuation) => _v.AsTask().__On(continuation); public void UnsafeOnCompleted(Action continuation) => _v.AsTask().__On(continuation); } }
    public readonly partial struct YieldAwaitable { public YieldAwaiter GetAwaiter() => new YieldAwaiter(); public readonly partial struct YieldAwaiter { public bool IsCompleted => false; public void GetResult() { } public void OnCompleted(Action continuation) => __Sched.Queue(continuation); public void UnsafeOnCompleted(Action continuation) => __Sched.Queue(continuation); } }
    internal class __AsyncIterator<T> : IAsyncEnumerable<T>, IAsyncEnumerator<T>
    {
        internal Task<bool> _p; internal Task _d;
        internal extern void __Step(); internal extern void __Stop(); internal extern __AsyncIterator<T> __Get(System.Threading.CancellationToken ct); internal extern T __Current(); internal extern bool __Ended();
        public IAsyncEnumerator<T> GetAsyncEnumerator(System.Threading.CancellationToken cancellationToken = default) => __Get(cancellationToken);
        public T Current => __Current();
        public ValueTask<bool> MoveNextAsync() { if (__Ended()) return new ValueTask<bool>(false); _p = new Task<bool>(); __Step(); return new ValueTask<bool>(_p); }
        public ValueTask DisposeAsync() { if (__Ended()) return default; _d = new Task(); __Stop(); return new ValueTask(_d); }
        internal void __Yielded(bool more) { if (_d != null) { if (!more) _d.__Finish(1); } else _p.__Set(more); }
        internal void __Failed(Exception e) { if (_d != null) _d.__Fail(e); else _p.__Fail(e); }
    }
}
