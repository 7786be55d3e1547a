class P
{
    static int A(bool b) { if (b) return 1; else System.Console.WriteLine(); }
    static int B(int x) { while (true) { if (x > 3) break; } }
    static int C(int x) { switch (x) { case 1: return 1; default: throw new System.Exception(); } }
    static void D() { int x; if (System.DateTime.Now.Year > 1) x = 1; System.Console.WriteLine(x); }
    static void E() { int x; try { x = 1; } finally { } System.Console.WriteLine(x); int y; try { y = int.Parse("1"); } catch { } System.Console.WriteLine(y); }
    static void F(out int a) { }
    static void G(out int a, bool b) { if (b) return; a = 1; }
    static void H() { return 1; }
    static int I() { return; }
    static void J() { int i = 0; int i = 1; { int k = 0; } int k = 1; }
    static void K() { const int c = 5; c++; foreach (var x in new[] { 1 }) x = 2; using (var m = new System.IO.MemoryStream()) m = null; }
    void L() { } static void M() { L(); this.L(); base.ToString(); }
    static void N(int a, int b = 1, int c) { }
    static void O(params int[] a, int b) { }
    int Prop { get { } set { } } int P2 { get; private set; } int P3 { set; }
}
