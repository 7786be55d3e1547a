using System;
using System.Diagnostics;
class Sorts
{
    static int comparisons; static bool Less(int a, int b) { comparisons++; return a < b; }
    static void Bubble(int[] a) { for (int i = 0; i < a.Length - 1; i++) { bool sw = false; for (int j = 0; j < a.Length - 1 - i; j++) if (Less(a[j + 1], a[j])) { int t = a[j]; a[j] = a[j + 1]; a[j + 1] = t; sw = true; } if (!sw) break; } }
    static void Insertion(int[] a) { for (int i = 1; i < a.Length; i++) { int k = a[i], j = i - 1; while (j >= 0 && Less(k, a[j])) { a[j + 1] = a[j]; j--; } a[j + 1] = k; } }
    static void Selection(int[] a) { for (int i = 0; i < a.Length; i++) { int m = i; for (int j = i + 1; j < a.Length; j++) if (Less(a[j], a[m])) m = j; (a[i], a[m]) = (a[m], a[i]); } }
    static void Quick(int[] a, int lo, int hi) { if (lo >= hi) return; int p = a[(lo + hi) / 2], i = lo, j = hi; while (i <= j) { while (Less(a[i], p)) i++; while (Less(p, a[j])) j--; if (i <= j) { (a[i], a[j]) = (a[j], a[i]); i++; j--; } } Quick(a, lo, j); Quick(a, i, hi); }
    static int[] Merge(int[] a) { if (a.Length <= 1) return a; int m = a.Length / 2; int[] l = Merge(a[..m]), r = Merge(a[m..]); int[] o = new int[a.Length]; for (int i = 0, j = 0, k = 0; k < o.Length; k++) o[k] = j >= r.Length || i < l.Length && !Less(r[j], l[i]) ? l[i++] : r[j++]; return o; }
    static void Heap(int[] a) { int n = a.Length; void Sift(int i, int n) { while (2 * i + 1 < n) { int c = 2 * i + 1; if (c + 1 < n && Less(a[c], a[c + 1])) c++; if (!Less(a[i], a[c])) return; (a[i], a[c]) = (a[c], a[i]); i = c; } } for (int i = n / 2 - 1; i >= 0; i--) Sift(i, n); for (int e = n - 1; e > 0; e--) { (a[0], a[e]) = (a[e], a[0]); Sift(0, e); } }
    static int BinarySearch(int[] a, int x) { int lo = 0, hi = a.Length - 1; while (lo <= hi) { int mid = lo + (hi - lo) / 2; if (a[mid] == x) return mid; if (a[mid] < x) lo = mid + 1; else hi = mid - 1; } return ~lo; }
    static void Main()
    {
        var rnd = new Random(7); int[] data = new int[20]; for (int i = 0; i < data.Length; i++) data[i] = rnd.Next(100); Console.WriteLine(string.Join(" ", data)); void Run(string name, Action<int[]> f) { int[] c = (int[])data.Clone(); comparisons = 0; var sw = Stopwatch.StartNew(); f(c); sw.Stop(); bool ok = true; for (int i = 1; i < c.Length; i++) ok &= c[i - 1] <= c[i]; Console.WriteLine($"{name,-10} {comparisons,4} {ok} {sw.ElapsedMilliseconds < 1000}"); }
        Run("bubble", Bubble); Run("insertion", Insertion); Run("selection", Selection); Run("quick", a => Quick(a, 0, a.Length - 1)); Run("heap", Heap); Run("merge", a => Merge(a).CopyTo(a, 0)); Array.Sort(data); Console.WriteLine(BinarySearch(data, data[7]) >= 0); Console.WriteLine(BinarySearch(data, 1000) + " " + Array.BinarySearch(data, 1000)); Array.Sort(data, (a, b) => b.CompareTo(a)); Console.WriteLine(data[0] + " " + data[^1]); string[] names = { "bob", "Al", "cy", "Dee" }; Array.Sort(names, StringComparer.OrdinalIgnoreCase); Console.WriteLine(string.Join(",", names)); Array.Sort(names, (x, y) => x.Length != y.Length ? x.Length - y.Length : string.CompareOrdinal(x, y)); Console.WriteLine(string.Join(",", names));
    }
}
