class Program {
  static int F(int x) { if (x > 0) return 1; }
  static void G() { return 5; }
  static string H() { return; }
  const int K = 3; readonly int R = 4;
  static void Main() {
    K = 5; new Program().R = 6; int i = "a" + 1; bool b = 1 == "x"; foreach (var v in 5) { } string s = null; s++; for (int j = 0; j < 3; j++) { int j = 2; } F("a"); F(1, 2); new Program(3); int[] arr = new int["x"]; arr.Push(3); object o = 1; int n = o; if (n = 3) { } while (1) { } switch (n) { case 1: Console.WriteLine(); case 2: break; } continue; break; Abs x = new Abs(); var t = (1, 2); t.Item3 = 4; int u; u++; string str = 'c'; char ch = "c"; float f = 1.5; long l = 1.5m; throw new Object(); using (var d = 5) { } this.R.ToString(); lock (n) { } yield return 1;
  }
  abstract class Abs { }
}
