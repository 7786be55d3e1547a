using System;
using System.Collections.Generic;
class P
{
    static ref int Bad() { int x = 1; return ref x; }
    static Span<int> Bad2() { Span<int> s = stackalloc int[3]; return s; }
    static IEnumerable<int> It(ref int x) { yield return x; }
    static async void V() { await System.Threading.Tasks.Task.Delay(1); }
    static void M() { V(); await System.Threading.Tasks.Task.Delay(1); }
    static async System.Threading.Tasks.Task<int> T() { return "s"; }
    static void N() { int x = 1; Action a = () => { int x = 2; }; Func<int> f = static () => x; }
    static void Main() { var t = T(); int n = t; int m = T().Result + "x"; string s = await T(); }
}
