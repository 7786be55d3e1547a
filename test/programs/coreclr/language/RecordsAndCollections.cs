using System.Text;
record Person(string Name, int Age) { public string Greeting => $"Hi {Name}"; }
record struct Vec(double X, double Y) { public double Len => Math.Sqrt(X * X + Y * Y); }
record Student(string Name, int Age, string School) : Person(Name, Age);
class Node<T> { public T Value; public Node<T>? Next; public Node(T v) { Value = v; } }
class LinkedStack<T> : IEnumerable<T> { Node<T>? head; public int Count { get; private set; } public void Push(T v) { head = new Node<T>(v) { Next = head }; Count++; } public T Pop() { if (head == null) throw new InvalidOperationException("empty"); var v = head.Value; head = head.Next; Count--; return v; } public IEnumerator<T> GetEnumerator() { for (var n = head; n != null; n = n.Next) yield return n.Value; } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }
class Account { private decimal balance; public string Owner { get; } public decimal Balance => balance; public Account(string owner, decimal initial = 0) { Owner = owner; balance = initial; } public void Deposit(decimal a) { if (a <= 0) throw new ArgumentOutOfRangeException(nameof(a), "must be positive"); balance += a; } public void Withdraw(decimal a) { if (a > balance) throw new InsufficientFundsException(balance, a); balance -= a; } }
class InsufficientFundsException : Exception { public decimal Needed { get; } public InsufficientFundsException(decimal b, decimal a) : base($"Need {a - b:F2} more") { Needed = a - b; } }
class Temp : IComparable<Temp> { public double Deg; public int CompareTo(Temp? o) => Deg.CompareTo(o!.Deg); public override string ToString() => Deg.ToString("F1"); }
class Matrix { readonly double[,] d; public Matrix(int r, int c) { d = new double[r, c]; } public double this[int i, int j] { get => d[i, j]; set => d[i, j] = value; } public static Matrix operator *(Matrix a, Matrix b) { var m = new Matrix(2, 2); for (int i = 0; i < 2; i++) for (int j = 0; j < 2; j++) for (int k = 0; k < 2; k++) m[i, j] += a[i, k] * b[k, j]; return m; } }
class Res : IDisposable { string n; public Res(string n) { this.n = n; Console.WriteLine("open " + n); } public void Dispose() => Console.WriteLine("close " + n); }
static class Ext { public static string Shout(this string s) => s.ToUpper() + "!"; public static int WordCount(this string s) => s.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length; }
class Program {
  static void Main(string[] args) {
    var p = new Person("Ann", 30); var p2 = p with { Age = 31 }; Console.WriteLine(p); Console.WriteLine(p2 + " " + (p == p2) + " " + (p == new Person("Ann", 30)) + " " + p.Greeting);
    var (n, a) = p; Console.WriteLine(n + a); Person s = new Student("Bob", 20, "MIT"); Console.WriteLine(s); Console.WriteLine(new Vec(3, 4).Len + " " + new Vec(1, 2));
    var st = new LinkedStack<string>(); st.Push("a"); st.Push("b"); st.Push("c"); foreach (var x in st) Console.Write(x); Console.WriteLine(st.Pop() + st.Count);
    var acc = new Account("Joe", 100m); acc.Deposit(50.25m); try { acc.Withdraw(500m); } catch (InsufficientFundsException e) when (e.Needed > 10) { Console.WriteLine(e.Message + " " + e.Needed); } try { acc.Deposit(-1); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
    var temps = new List<Temp> { new() { Deg = 20.5 }, new() { Deg = 10.2 } }; temps.Sort(); Console.WriteLine(string.Join(" ", temps)); Console.WriteLine(temps.Max());
    var m = new Matrix(2, 2); m[0, 0] = 1; m[0, 1] = 2; m[1, 0] = 3; m[1, 1] = 4; var mm = m * m; Console.WriteLine($"{mm[0, 0]} {mm[0, 1]} {mm[1, 0]} {mm[1, 1]}");
    using (var r = new Res("A")) { using var r2 = new Res("B"); Console.WriteLine("in"); } Console.WriteLine("hello".Shout() + " a b  c".WordCount());
    var people = new List<Person> { new("Zed", 40), new("Amy", 25), new("Bob", 40), new("Cat", 25) };
    foreach (var g in people.GroupBy(x => x.Age).OrderBy(g => g.Key)) Console.WriteLine($"{g.Key}: {string.Join(", ", g.Select(x => x.Name).OrderBy(x => x))}");
    var q = from x in people where x.Age > 20 orderby x.Age descending, x.Name select new { x.Name, Double = x.Age * 2 }; foreach (var x in q) Console.WriteLine(x.Name + " " + x.Double + " " + x);
    Console.WriteLine(people.Sum(x => x.Age) + " " + people.Average(x => x.Age) + " " + people.Any(x => x.Name == "Bob") + " " + people.All(x => x.Age > 30) + " " + people.First(x => x.Age == 25).Name + " " + people.Count(x => x.Age == 40));
    var lookup = people.ToDictionary(x => x.Name, x => x.Age); Console.WriteLine(lookup["Amy"]); Console.WriteLine(people.Aggregate("", (acc2, x) => acc2 + x.Name[0])); Console.WriteLine(string.Join(",", Enumerable.Range(1, 5).Zip("abcde", (i, c) => $"{i}{c}"))); Console.WriteLine(string.Join(",", new[] { 3, 1, 2, 3 }.Distinct().Reverse())); Console.WriteLine(string.Join(" ", people.Select((x, i) => i + x.Name).Skip(1).Take(2)));
    var queue = new Queue<int>(); queue.Enqueue(1); queue.Enqueue(2); Console.WriteLine(queue.Dequeue() + queue.Peek()); var stack = new Stack<char>("abc"); Console.WriteLine(stack.Pop()); var set = new HashSet<int> { 1, 2, 2, 3 }; Console.WriteLine(set.Count + " " + set.Contains(2)); var sd = new SortedDictionary<string, int> { ["z"] = 1, ["a"] = 2 }; foreach (var kv in sd) Console.Write(kv.Key + kv.Value); Console.WriteLine(); var ll = new LinkedList<int>(); ll.AddLast(1); ll.AddFirst(0); foreach (var x in ll) Console.Write(x); Console.WriteLine(); var pq = new PriorityQueue<string, int>(); pq.Enqueue("low", 5); pq.Enqueue("hi", 1); Console.WriteLine(pq.Dequeue());
    string text = "Hello, World"; Console.WriteLine(text.Substring(7) + text.IndexOf("o") + text.Replace("l", "L") + text.Contains("World") + text.ToLower() + text[^1] + text[..5]); Console.WriteLine(string.Concat(text.Reverse())); var sb = new StringBuilder(); foreach (char c in text) if (char.IsLetter(c)) sb.Insert(0, c); Console.WriteLine(sb.ToString()); Console.WriteLine("a,b;c".Split(',', ';').Length + " " + "  trim ".Trim() + "|" + "x".PadLeft(3, '*') + string.IsNullOrEmpty("")); Console.WriteLine(int.Parse("42") + int.TryParse("x", out var bad).ToString() + bad + Convert.ToInt32("7") + double.Parse("2.5") + bool.Parse("true"));
    int[] arr = { 5, 2, 9, 1 }; Array.Sort(arr); Console.WriteLine(string.Join(" ", arr) + Array.IndexOf(arr, 9) + arr.Max() + arr.Sum()); Array.Reverse(arr); Console.WriteLine(arr[0] + " " + arr.Length + " " + arr[1..3].Length); var copy = (int[])arr.Clone(); copy[0] = 0; Console.WriteLine(arr[0]);
    Console.WriteLine("""
      raw "text"
        indented
      """); Console.WriteLine($$"""{ {{1 + 1}} }"""); Console.WriteLine(@"c:\dir");
    object[] things = { 1, "two", 3.0, 'c', null!, new[] { 1 }, true }; foreach (var t in things) Console.Write((t switch { null => "null", int i => "i" + i, string z => z, double d => d.ToString("F1"), char c => "c" + c, int[] z => "arr", _ => t.ToString() }) + " "); Console.WriteLine();
    var rnd = new Random(42); Console.WriteLine(rnd.Next(100) + " " + rnd.Next(100) + " " + rnd.NextDouble()); Console.WriteLine(DateTimeKind.Utc + " " + DayOfWeek.Friday); Action act = () => Console.WriteLine("act"); act += () => Console.WriteLine("act2"); act(); Predicate<int> even = x => x % 2 == 0; Console.WriteLine(even(4)); Console.WriteLine(Environment.NewLine.Length); 
  }
}
