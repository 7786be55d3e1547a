using System;
using System.Collections.Generic;
using System.Linq;

namespace Caching
{
    public class LruCache<TKey, TValue> where TKey : notnull
    {
        private readonly int capacity;
        private readonly Dictionary<TKey, LinkedListNode<KeyValuePair<TKey, TValue>>> map = new();
        private readonly LinkedList<KeyValuePair<TKey, TValue>> order = new();
        public event EventHandler<TKey>? Evicted;
        public int Hits { get; private set; }
        public int Misses { get; private set; }
        public LruCache(int capacity)
        {
            if (capacity <= 0) throw new ArgumentOutOfRangeException(nameof(capacity), capacity, "Capacity must be positive.");
            this.capacity = capacity;
        }
        public bool TryGet(TKey key, out TValue? value)
        {
            if (map.TryGetValue(key, out var node))
            {
                order.Remove(node);
                order.AddFirst(node);
                value = node.Value.Value;
                Hits++;
                return true;
            }
            value = default;
            Misses++;
            return false;
        }
        public void Put(TKey key, TValue value)
        {
            if (map.TryGetValue(key, out var old)) { order.Remove(old); map.Remove(key); }
            else if (map.Count >= capacity)
            {
                var last = order.Last!;
                order.RemoveLast();
                map.Remove(last.Value.Key);
                Evicted?.Invoke(this, last.Value.Key);
            }
            map[key] = order.AddFirst(new KeyValuePair<TKey, TValue>(key, value));
        }
        public IEnumerable<TKey> Keys => order.Select(p => p.Key);
        public override string ToString() => $"LRU({string.Join(", ", order.Select(p => $"{p.Key}={p.Value}"))})";
    }
    internal static class Program
    {
        static void Main(string[] args)
        {
            var c = new LruCache<string, int>(3);
            c.Evicted += (s, k) => Console.WriteLine($"evicted {k} from {s!.GetType().Name}");
            c.Put("a", 1); c.Put("b", 2); c.Put("c", 3);
            Console.WriteLine(c);
            c.TryGet("a", out _);
            c.Put("d", 4);
            Console.WriteLine(c.TryGet("b", out int v) ? $"b={v}" : $"b missing ({v})");
            c.Put("c", 33);
            Console.WriteLine(c);
            Console.WriteLine($"hits {c.Hits} misses {c.Misses} args {args.Length}");
            foreach (var k in c.Keys.Reverse()) Console.Write(k + " ");
            Console.WriteLine();
            try { new LruCache<int, int>(0); }
            catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.Message); Console.WriteLine(e.ParamName + " " + e.ActualValue); }
        }
    }
}
