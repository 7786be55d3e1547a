class Program
{
    static async int A() => 1;
    static async void B() { await Task.Delay(1); }
    static async Task<int> C() { return "x"; }
    static async Task D() { return 5; }
    static async Task<int> E() { await Task.Delay(1); }
    static Task F() { await Task.Delay(1); }
    static IEnumerable<int> G() { return 1; }
    static IEnumerable<int> H() { yield return "x"; }
    static int I() { yield return 1; }
    static IEnumerable<int> J() { try { yield return 1; } catch { } }
    static IEnumerable<int> K(ref int x) { yield return 1; }
    static async Task L(ref int x) { await Task.Delay(1); }
    static void M() { int x = await C(); lock (new object()) { } }
    static async Task N() { lock (new object()) { await Task.Delay(1); } await 5; }
    static void Main() { int r = C(); int s = C().Result; foreach (int i in 5) { } foreach (string t in new[] { 1 }) { } foreach (var q in C()) { } B() + 1; await B(); }
}
