using System;
class M { public decimal A => 1; public string C => "x"; public override int GetHashCode() => (A, C).GetHashCode(); public int H() => (1, "a").GetHashCode(); public string S() => (A, C).ToString(); }
class P { static void Main() { Console.WriteLine(new M().S()); Console.WriteLine(new M().GetHashCode() == new M().GetHashCode());  } }
