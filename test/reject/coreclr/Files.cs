class P { static void Main() {
    System.Console.WriteLine(System.IO.File.Exists("x")); //~ refused: System.IO.File.Exists
} }
