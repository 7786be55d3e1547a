class Program { static int Div(int a, int b) { return a / b; } static void Main() { var list = new List<int> { 1, 2, 3 }; int total = 0; foreach (var i in list) total += i; Console.WriteLine(total);
    string input = "abc";
    try { int.Parse(input); }
    catch (FormatException ex) { Console.WriteLine("bad: " + ex.Message); }
    Console.WriteLine(Div(10, 2));
    Console.WriteLine(Div(1, 0));
  } }
