class P { const int B = int.MaxValue + 1; const string S = 5;
 static void Main() { int x = "s"; } }
