enum En { A = 1, B = "x", C }
class P { static void Main() { int x = "s"; } }
