class P { static void Main() { int x = 5; int y = x +; Console.WriteLine(y) } }
