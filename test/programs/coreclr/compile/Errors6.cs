using System;
class P { static void Main() { if (true) { Console.WriteLine("a"); }
}
