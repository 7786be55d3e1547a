using System.Text;
using System.Globalization;

string text = """
    The quick brown fox jumps over the lazy dog.
    The dog sleeps; the fox runs away!
      Indented "quoted" line, with 3 numbers: 1 22 333.
    """;
Console.WriteLine(text.Length);
var lines = text.Split('\n');
foreach (var (line, i) in lines.Select((l, i) => (l, i))) Console.WriteLine($"{i + 1,3}: {line.TrimEnd()}");
var words = text.Split([' ', '\n', '.', ';', '!', ',', ':', '"'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
Console.WriteLine(words.Length);
var freq = words.GroupBy(w => w.ToLowerInvariant()).Select(g => new { Word = g.Key, Count = g.Count() }).OrderByDescending(x => x.Count).ThenBy(x => x.Word, StringComparer.Ordinal).Take(5);
foreach (var f in freq) Console.WriteLine($"{f.Word,-8}|{f.Count,4}|{new string('*', f.Count)}");
Console.WriteLine(freq.First());
var sb = new StringBuilder();
foreach (char ch in "Hello, World") sb.Insert(0, ch);
sb.Append('!').AppendLine().AppendFormat("{0:D5} {1,8:F2}", 42, 3.14159).Replace("World", "There");
Console.WriteLine(sb.ToString());
sb.Clear().Append("abc", 1, 2).Append(true).Append(1.5).Append('x', 3).Remove(0, 1);
sb[0] = 'Z';
Console.WriteLine($"{sb} {sb.Length}");
Console.WriteLine(string.Join("|", "a,b,,c".Split(',')) + " " + string.Concat(Enumerable.Range(1, 5)));
Console.WriteLine("racecar".SequenceEqual("racecar".Reverse()) + " " + "abc".Contains('b') + " " + "Hello".IndexOf("l") + " " + "Hello".LastIndexOf('l'));
Console.WriteLine(char.IsLetterOrDigit('_') + " " + char.IsUpper('Q') + " " + (int)char.GetNumericValue('7') + " " + char.ToUpper('ä'));
Console.WriteLine("title case here".Split(' ').Aggregate("", (a, w) => a + char.ToUpper(w[0]) + w[1..] + " ").Trim());
Console.WriteLine(CultureInfo.InvariantCulture.TextInfo.ToTitleCase("war and peace"));
Console.WriteLine("abc".PadLeft(6, '.') + "abc".PadRight(6, '-') + "|" + "  x ".Trim() + "|" + "xxhixx".Trim('x') + "|" + "hello"[^1] + "hello"[1..^1]);
Console.WriteLine(string.Compare("apple", "Banana", StringComparison.OrdinalIgnoreCase) < 0);
Console.WriteLine("a-b-c".Replace('-', '+') + " " + "abcabc".Replace("bc", "") + " " + "x".CompareTo("y"));
Console.WriteLine($"{1234567.891:N2} {0.256:P1} {255:X4} {255:x} {1e10:E3} {12.5:C} {-5:D3} {1234.5:#,##0.00} {0.5:0.##} {7:000}");
Console.WriteLine($"{new DateTime(2024, 2, 29):yyyy-MM-dd} {new DateTime(2024, 2, 29).DayOfWeek} {TimeSpan.FromMinutes(135)}");
