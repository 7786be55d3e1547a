class Program
{
    static ref int Bad() { int x = 1; return ref x; }
    static ref int Bad2(int p) => ref p;
    static ref int Ok(ref int p) => ref p;
    static Span<int> Sp() { Span<int> s = stackalloc int[3]; return s; }
    static Span<int> Sp2() { int[] a = new int[2]; return a; }
    static ref readonly int RR(in int x) => ref x;
    ref struct RS { public int V; }
    class Holds { RS f; Span<int> s; }
    static void Main()
    {
        int a = 1; ref int r = ref a; ref int u;
        ref int q = ref Bad(); r = ref q;
        RS rs = new(); object o = rs; Func<int> f = () => rs.V; List<RS> l = new();
        readonly int z = 3;
        ref int c = 5;
        ref int n = ref Ok(ref 5);
        foreach (int i in new[] { 1 }) { i = 2; ref int k = ref i; }
        using var d = new System.IO.StringWriter(); d = null;
        const int cc = 5; cc++; ref int rc = ref cc;
    }
}
