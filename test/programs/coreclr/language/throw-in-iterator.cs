using System; using System.Collections; using System.Collections.Generic;
class P { 
 static IEnumerable<int> E() { yield return 1; throw new InvalidOperationException("changed"); }
 static IEnumerable<int> F() { yield return 1; var e = new InvalidOperationException("changed"); Console.WriteLine(e.Message); throw e; }
static void Main() {
 try { foreach (var x in F()) Console.WriteLine(x); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
 try { var i = E().GetEnumerator(); i.MoveNext(); i.MoveNext(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
} }
