using System; using System.Collections; using System.Collections.Generic;
class A { bool[] f = {false,true,false}; public bool G(int i) => f[i]; public IEnumerator GetEnumerator() { for (int i = 0; i < 3; i++) yield return G(i); }
 public IEnumerable<int> E() { for (int i = 0; i < 3; i++) { if (i == 1) throw new InvalidOperationException("changed"); yield return i; } } }
class P { static void Main() {
 foreach (bool b in new A()) Console.Write(b ? 1 : 0);
 foreach (object b in new A()) Console.Write(b);
 Console.WriteLine();
 var ba = new BitArray(4); ba[1] = true; Console.WriteLine(ba[0] + " " + ba[1] + ba.Get(2));
 try { foreach (var x in new A().E()) Console.WriteLine(x); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
 IEnumerable<int> q = new A().E();
 try { foreach (var x in q) Console.WriteLine(x.ToString()); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
} }
