using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
class TextTools
{
    static bool IsPalindrome(string s) { var t = new string(s.Where(char.IsLetterOrDigit).Select(char.ToLower).ToArray()); return t == new string(t.Reverse().ToArray()); }
    static string Caesar(string s, int k) { var sb = new StringBuilder(); foreach (char c in s) if (char.IsLetter(c)) { char b = char.IsUpper(c) ? 'A' : 'a'; sb.Append((char)((c - b + k + 26) % 26 + b)); } else sb.Append(c); return sb.ToString(); }
    static Dictionary<char, int> Freq(string s) { var d = new Dictionary<char, int>(); foreach (char c in s) { if (d.ContainsKey(c)) d[c]++; else d.Add(c, 1); } return d; }
    static string ToRoman(int n) { int[] v = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 }; string[] r = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" }; string o = ""; for (int i = 0; i < v.Length; i++) while (n >= v[i]) { o += r[i]; n -= v[i]; } return o; }
    static string ToBinary(int n) => n < 2 ? n.ToString() : ToBinary(n / 2) + n % 2;
    static void Main()
    {
        foreach (var s in new[] { "A man, a plan, a canal: Panama", "hello", "" }) Console.WriteLine($"\"{s}\" -> {IsPalindrome(s)}");
        string enc = Caesar("Hello, World!", 3); Console.WriteLine(enc + " / " + Caesar(enc, -3)); foreach (var kv in Freq("mississippi").OrderByDescending(p => p.Value).ThenBy(p => p.Key)) Console.Write($"{kv.Key}={kv.Value} "); Console.WriteLine();
        foreach (int n in new[] { 1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999 }) Console.Write(ToRoman(n) + " "); Console.WriteLine(); Console.WriteLine(ToBinary(37) + " " + Convert.ToString(37, 2).PadLeft(8, '0') + " " + Convert.ToInt32("100101", 2));
        string text = "the quick brown fox jumps over the lazy dog the end"; var words = text.Split(' '); Console.WriteLine($"{words.Length} words, {words.Distinct().Count()} distinct, longest {words.OrderByDescending(w => w.Length).First()}"); Console.WriteLine(string.Join(" ", words.Select(w => char.ToUpper(w[0]) + w.Substring(1)))); Console.WriteLine(words.GroupBy(w => w.Length).OrderBy(g => g.Key).Select(g => $"{g.Key}:{g.Count()}").Aggregate((a, b) => a + ", " + b));
        int vowels = 0; foreach (char c in text) switch (c) { case 'a': case 'e': case 'i': case 'o': case 'u': vowels++; break; } Console.WriteLine("Vowels: " + vowels); Console.WriteLine(text.IndexOf("fox") + " " + text.LastIndexOf("the") + " " + text.Replace("the", "THE") + " " + text.Contains("dog")); char[] arr = "sorting".ToCharArray(); Array.Sort(arr); Console.WriteLine(new string(arr)); Array.Reverse(arr); Console.WriteLine(arr);
    }
}
