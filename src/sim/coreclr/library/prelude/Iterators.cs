// The iterators of System.Linq that are classes of their own in CoreLib: Where, Select and both together over arrays, lists and other sequences; Range and Repeat.
using System.Collections;
using System.Collections.Generic;
namespace System.Linq
{
    /// A sequence that is its own enumerator the first time, on the thread that made it.
    internal abstract class __Iter<T> : IEnumerable<T>, IEnumerator<T>
    {
        private int _thread; internal int _state; internal T _current;
        internal __Iter() { _thread = Environment.CurrentManagedThreadId; }
        public T Current => _current; object IEnumerator.Current => _current; public void Reset() => throw new NotSupportedException("Specified method is not supported.");
        internal abstract __Iter<T> Copy(); public abstract bool MoveNext();
        public virtual void Dispose() { _current = default; _state = -1; }
        public IEnumerator<T> GetEnumerator() { var e = _state == 0 && _thread == Environment.CurrentManagedThreadId ? this : Copy(); e._state = 1; return e; }
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        internal virtual IEnumerable<R> Select<R>(Func<T, R> f) => new __SelectAny<T, R>(this, f); internal virtual IEnumerable<T> Where(Func<T, bool> p) => new __WhereAny<T>(this, p);
        internal bool End() { Dispose(); return false; }
        /// All elements in a buffer that does not count, and how many they are.
        internal T[] Pack(out int n) { var a = __Scratch.Array<T>(8); n = 0; foreach (var x in this) { if (n == a.Length) { var b = __Scratch.Array<T>(n * 2); for (int i = 0; i < n; i++) b[i] = a[i]; a = b; } a[n++] = x; } return a; }
        internal virtual T[] ToArray() { var a = Pack(out int n); if (n == 0) return Array.Empty<T>(); var r = new T[n]; Array.Copy(a, r, n); return r; }
        internal virtual List<T> ToList() { var a = Pack(out int n); var l = new List<T>(n); for (int i = 0; i < n; i++) l.Add(a[i]); return l; }
    }
    internal static class __Scratch
    {
        internal static extern T[] Array<T>(int n);
        internal static Func<T, bool> Both<T>(Func<T, bool> a, Func<T, bool> b) => x => a(x) && b(x);
        internal static Func<A, C> Both<A, B, C>(Func<A, B> a, Func<B, C> b) => x => b(a(x));
    }
    internal sealed class __WhereArray<T> : __Iter<T>
    {
        private T[] _source; private Func<T, bool> _predicate; internal __WhereArray(T[] s, Func<T, bool> p) { _source = s; _predicate = p; }
        internal override __Iter<T> Copy() => new __WhereArray<T>(_source, _predicate);
        public override bool MoveNext() { int i = _state - 1; var s = _source; while ((uint)i < (uint)s.Length) { var x = s[i]; i = _state++; if (_predicate(x)) { _current = x; return true; } } return End(); }
        internal override IEnumerable<R> Select<R>(Func<T, R> f) => new __WhereSelectArray<T, R>(_source, _predicate, f); internal override IEnumerable<T> Where(Func<T, bool> p) => new __WhereArray<T>(_source, __Scratch.Both(_predicate, p));
    }
    internal sealed class __WhereList<T> : __Iter<T>
    {
        private List<T> _source; private Func<T, bool> _predicate; private List<T>.Enumerator _enumerator; internal __WhereList(List<T> s, Func<T, bool> p) { _source = s; _predicate = p; }
        internal override __Iter<T> Copy() => new __WhereList<T>(_source, _predicate);
        public override bool MoveNext() { if (_state == 1) { _enumerator = _source.GetEnumerator(); _state = 2; } if (_state == 2) { while (_enumerator.MoveNext()) { var x = _enumerator.Current; if (_predicate(x)) { _current = x; return true; } } return End(); } return false; }
        internal override IEnumerable<R> Select<R>(Func<T, R> f) => new __WhereSelectList<T, R>(_source, _predicate, f); internal override IEnumerable<T> Where(Func<T, bool> p) => new __WhereList<T>(_source, __Scratch.Both(_predicate, p));
    }
    internal sealed class __WhereAny<T> : __Iter<T>
    {
        private IEnumerable<T> _source; private Func<T, bool> _predicate; private IEnumerator<T> _enumerator; internal __WhereAny(IEnumerable<T> s, Func<T, bool> p) { _source = s; _predicate = p; }
        internal override __Iter<T> Copy() => new __WhereAny<T>(_source, _predicate); public override void Dispose() { if (_enumerator != null) { _enumerator.Dispose(); _enumerator = null; } base.Dispose(); }
        public override bool MoveNext() { if (_state == 1) { _enumerator = _source.GetEnumerator(); _state = 2; } if (_state == 2) { while (_enumerator.MoveNext()) { var x = _enumerator.Current; if (_predicate(x)) { _current = x; return true; } } return End(); } return false; }
        internal override IEnumerable<R> Select<R>(Func<T, R> f) => new __WhereSelectAny<T, R>(_source, _predicate, f); internal override IEnumerable<T> Where(Func<T, bool> p) => new __WhereAny<T>(_source, __Scratch.Both(_predicate, p));
    }
    internal sealed class __WhereSelectArray<T, R> : __Iter<R>
    {
        private T[] _source; private Func<T, bool> _predicate; private Func<T, R> _selector; internal __WhereSelectArray(T[] s, Func<T, bool> p, Func<T, R> f) { _source = s; _predicate = p; _selector = f; }
        internal override __Iter<R> Copy() => new __WhereSelectArray<T, R>(_source, _predicate, _selector); internal override IEnumerable<Q> Select<Q>(Func<R, Q> f) => new __WhereSelectArray<T, Q>(_source, _predicate, __Scratch.Both(_selector, f));
        public override bool MoveNext() { int i = _state - 1; var s = _source; while ((uint)i < (uint)s.Length) { var x = s[i]; i = _state++; if (_predicate(x)) { _current = _selector(x); return true; } } return End(); }
    }
    internal sealed class __WhereSelectList<T, R> : __Iter<R>
    {
        private List<T> _source; private Func<T, bool> _predicate; private Func<T, R> _selector; private List<T>.Enumerator _enumerator; internal __WhereSelectList(List<T> s, Func<T, bool> p, Func<T, R> f) { _source = s; _predicate = p; _selector = f; }
        internal override __Iter<R> Copy() => new __WhereSelectList<T, R>(_source, _predicate, _selector); internal override IEnumerable<Q> Select<Q>(Func<R, Q> f) => new __WhereSelectList<T, Q>(_source, _predicate, __Scratch.Both(_selector, f));
        public override bool MoveNext() { if (_state == 1) { _enumerator = _source.GetEnumerator(); _state = 2; } if (_state == 2) { while (_enumerator.MoveNext()) { var x = _enumerator.Current; if (_predicate(x)) { _current = _selector(x); return true; } } return End(); } return false; }
    }
    internal sealed class __WhereSelectAny<T, R> : __Iter<R>
    {
        private IEnumerable<T> _source; private Func<T, bool> _predicate; private Func<T, R> _selector; private IEnumerator<T> _enumerator; internal __WhereSelectAny(IEnumerable<T> s, Func<T, bool> p, Func<T, R> f) { _source = s; _predicate = p; _selector = f; }
        internal override __Iter<R> Copy() => new __WhereSelectAny<T, R>(_source, _predicate, _selector); internal override IEnumerable<Q> Select<Q>(Func<R, Q> f) => new __WhereSelectAny<T, Q>(_source, _predicate, __Scratch.Both(_selector, f)); public override void Dispose() { if (_enumerator != null) { _enumerator.Dispose(); _enumerator = null; } base.Dispose(); }
        public override bool MoveNext() { if (_state == 1) { _enumerator = _source.GetEnumerator(); _state = 2; } if (_state == 2) { while (_enumerator.MoveNext()) { var x = _enumerator.Current; if (_predicate(x)) { _current = _selector(x); return true; } } return End(); } return false; }
    }
    internal sealed class __SelectArray<T, R> : __Iter<R>
    {
        private T[] _source; private Func<T, R> _selector; internal __SelectArray(T[] s, Func<T, R> f) { _source = s; _selector = f; }
        internal override __Iter<R> Copy() => new __SelectArray<T, R>(_source, _selector); internal override IEnumerable<Q> Select<Q>(Func<R, Q> f) => new __SelectArray<T, Q>(_source, __Scratch.Both(_selector, f));
        public override bool MoveNext() { if (_state < 1 | _state == _source.Length + 1) return End(); _current = _selector(_source[_state++ - 1]); return true; }
        internal override R[] ToArray() { var r = new R[_source.Length]; for (int i = 0; i < r.Length; i++) r[i] = _selector(_source[i]); return r; } internal override List<R> ToList() { var l = new List<R>(_source.Length); foreach (var x in _source) l.Add(_selector(x)); return l; }
    }
    internal sealed class __SelectList<T, R> : __Iter<R>
    {
        private List<T> _source; private Func<T, R> _selector; private List<T>.Enumerator _enumerator; internal __SelectList(List<T> s, Func<T, R> f) { _source = s; _selector = f; }
        internal override __Iter<R> Copy() => new __SelectList<T, R>(_source, _selector); internal override IEnumerable<Q> Select<Q>(Func<R, Q> f) => new __SelectList<T, Q>(_source, __Scratch.Both(_selector, f));
        public override bool MoveNext() { if (_state == 1) { _enumerator = _source.GetEnumerator(); _state = 2; } if (_state == 2) { if (_enumerator.MoveNext()) { _current = _selector(_enumerator.Current); return true; } return End(); } return false; }
        internal override R[] ToArray() { int n = _source.Count; if (n == 0) return Array.Empty<R>(); var r = new R[n]; for (int i = 0; i < n; i++) r[i] = _selector(_source[i]); return r; } internal override List<R> ToList() { int n = _source.Count; var l = new List<R>(n); for (int i = 0; i < n; i++) l.Add(_selector(_source[i])); return l; }
    }
    internal sealed class __SelectAny<T, R> : __Iter<R>
    {
        private IEnumerable<T> _source; private Func<T, R> _selector; private IEnumerator<T> _enumerator; internal __SelectAny(IEnumerable<T> s, Func<T, R> f) { _source = s; _selector = f; }
        internal override __Iter<R> Copy() => new __SelectAny<T, R>(_source, _selector); internal override IEnumerable<Q> Select<Q>(Func<R, Q> f) => new __SelectAny<T, Q>(_source, __Scratch.Both(_selector, f)); public override void Dispose() { if (_enumerator != null) { _enumerator.Dispose(); _enumerator = null; } base.Dispose(); }
        public override bool MoveNext() { if (_state == 1) { _enumerator = _source.GetEnumerator(); _state = 2; } if (_state == 2) { if (_enumerator.MoveNext()) { _current = _selector(_enumerator.Current); return true; } return End(); } return false; }
    }
    internal sealed class __SelectRange<R> : __Iter<R>
    {
        private int _start, _end; private Func<int, R> _selector; internal __SelectRange(int s, int e, Func<int, R> f) { _start = s; _end = e; _selector = f; }
        internal override __Iter<R> Copy() => new __SelectRange<R>(_start, _end, _selector); internal override IEnumerable<Q> Select<Q>(Func<R, Q> f) => new __SelectRange<Q>(_start, _end, __Scratch.Both(_selector, f));
        public override bool MoveNext() { if (_state < 1 || _state == _end - _start + 1) return End(); int i = _state++ - 1; _current = _selector(_start + i); return true; }
        internal override R[] ToArray() { var r = new R[_end - _start]; for (int i = 0; i < r.Length; i++) r[i] = _selector(_start + i); return r; } internal override List<R> ToList() { var l = new List<R>(_end - _start); for (int i = _start; i != _end; i++) l.Add(_selector(i)); return l; }
    }
    internal sealed class __Range : __Iter<int>, IList<int>, IReadOnlyList<int>
    {
        private int _start, _end; internal __Range(int s, int e) { _start = s; _end = e; } internal override __Iter<int> Copy() => new __Range(_start, _end); internal override IEnumerable<R> Select<R>(Func<int, R> f) => new __SelectRange<R>(_start, _end, f);
        public override bool MoveNext() { if (_state == 1) { if (_start == _end) return End(); _current = _start; _state = 2; return true; } if (_state == 2) { if (++_current == _end) return End(); return true; } return End(); } public override void Dispose() { _state = -1; }
        internal override int[] ToArray() { var r = new int[_end - _start]; for (int i = 0; i < r.Length; i++) r[i] = _start + i; return r; } internal override List<int> ToList() { var l = new List<int>(_end - _start); for (int i = _start; i != _end; i++) l.Add(i); return l; }
        public int Count => _end - _start; public bool IsReadOnly => true; public bool Contains(int item) => (uint)(item - _start) < (uint)(_end - _start); public void CopyTo(int[] array, int arrayIndex) { for (int i = _start; i != _end; i++) array[arrayIndex++] = i; } public int IndexOf(int item) => Contains(item) ? item - _start : -1;
        public int this[int index] { get { if ((uint)index >= (uint)(_end - _start)) throw new ArgumentOutOfRangeException("index"); return _start + index; } set => throw new NotSupportedException("Specified method is not supported."); }
        public void Add(int item) => throw new NotSupportedException("Specified method is not supported."); public void Clear() => throw new NotSupportedException("Specified method is not supported."); public bool Remove(int item) => throw new NotSupportedException("Specified method is not supported."); public void Insert(int index, int item) => throw new NotSupportedException("Specified method is not supported."); public void RemoveAt(int index) => throw new NotSupportedException("Specified method is not supported.");
    }
    internal sealed class __Repeat<T> : __Iter<T>
    {
        private int _count; internal __Repeat(T e, int n) { _current = e; _count = n; } internal override __Iter<T> Copy() => new __Repeat<T>(_current, _count); public override void Dispose() { _state = -1; }
        public override bool MoveNext() { int sent = _state - 1; if (sent >= 0 && sent != _count) { _state++; return true; } return End(); }
        internal override T[] ToArray() { var r = new T[_count]; for (int i = 0; i < r.Length; i++) r[i] = _current; return r; } internal override List<T> ToList() { var l = new List<T>(_count); for (int i = 0; i < _count; i++) l.Add(_current); return l; }
    }
}
