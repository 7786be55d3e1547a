string s = "Hello, World"; string? nul = null;
Console.WriteLine($"{s[^1]} {s[1..4]} {s[..^5]} {s[7..]} {s.IndexOf('o')} {s.LastIndexOf("o")} {s.IndexOf("xyz")} {s.IndexOf("")} {s.IndexOfAny(['W', ','])} {s.Contains("world")} {s.Contains("world", StringComparison.OrdinalIgnoreCase)}");
Console.WriteLine(string.Join("|", "a,b,,c,".Split(',')) + " " + string.Join("|", "a,b,,c,".Split(',', StringSplitOptions.RemoveEmptyEntries)) + " " + string.Join("|", " a b  c ".Split(' ')) + " " + string.Join("|", " a - b ".Split('-', StringSplitOptions.TrimEntries)) + " " + string.Join("|", "a1b2c".Split(['1', '2'])) + " " + string.Join("|", "a::b::c".Split("::", 2)) + " " + "".Split(',').Length + " " + string.Join("|", "a b\tc\nd".Split()));
Console.WriteLine("[" + "  x ".Trim() + "][" + "xxaxx".Trim('x') + "][" + "abc".PadLeft(5, '*') + "][" + "abc".PadRight(5) + "][" + "abcabc".TrimStart('a', 'b') + "][" + "a\tb".Replace("\t", "\\t") + "]");
Console.WriteLine("abc".CompareTo("abd") < 0 ? "lt" : "ge"); Console.WriteLine(string.Compare("A", "a", StringComparison.OrdinalIgnoreCase) + " " + string.Compare("a", "B", StringComparison.Ordinal) + " " + string.CompareOrdinal("a", "c") + " " + "a".Equals("A", StringComparison.OrdinalIgnoreCase) + " " + string.Equals(nul, null));
Console.WriteLine("x".Insert(1, "yz") + "hello".Remove(2) + "hello".Remove(1, 2) + " " + "Title".ToUpper() + "İ".ToLowerInvariant().Length + " " + string.Concat("a", 1, 'c', 2.5) + " " + new string('=', 5) + " " + string.Concat(new[] { "x", null, "y" }) + " " + ("a" + null + "b" + 1 + 2 + 'c') + (1 + 2 + "d"));
Console.WriteLine(string.IsNullOrWhiteSpace(" \t") + " " + "abc".StartsWith('a') + " " + "abc".EndsWith("bc") + " " + "a-b_c".Replace("-", "").Replace('_', '+') + " " + "abc".ToCharArray().Length + " " + "ß".ToUpper() + " " + "Straße".ToUpperInvariant() + " " + "é".Length + " " + "😀".Length + " " + char.IsSurrogate("😀"[0]));
Console.WriteLine(@"C:\dir\""q""" + " " + "tab\there" + " " + "\u0041\x42\U00000043" + " " + """raw "q" {x}""" + " " + $"""r {1 + 1} "q" """ + $$"""{{{1}}}""" + $@"v\{2}");
Console.WriteLine("""
    multi
      line
    end
    """);
Console.WriteLine(string.Join(",", "hello".GroupBy(c => c).Select(g => $"{g.Key}{g.Count()}")) + " " + new string("hello".Reverse().ToArray()) + " " + string.Join("", "hello".OrderBy(c => c).Distinct()) + " " + "hello".Max() + " " + "a,b".Split(',')[^1] + " " + "abc".Aggregate(0, (a, c) => a + c));
Console.WriteLine(char.IsDigit('5') + " " + char.IsLetter('é') + " " + char.IsPunctuation('!') + " " + char.IsWhiteSpace('\u00a0') + " " + char.ToUpper('ß') + " " + (char)('a' + 2) + " " + char.GetNumericValue('7') + " " + ('z' - 'a') + " " + char.IsLetterOrDigit('_') + " " + char.IsUpper('A') + " " + char.IsSymbol('+'));
Console.WriteLine("a" == "A".ToLower()); Console.WriteLine((object)"ab" == (object)("a" + "b")); string t = "a"; t += "b"; Console.WriteLine((object)t == (object)"ab"); Console.WriteLine(string.Intern(t) == (object)"ab");
Console.WriteLine("one two".Substring(4) + " {0}" + nul?.Length + (nul ?? "def") + nul?.ToUpper()?.Trim()); Console.WriteLine("line1\nline2\r\nline3".Split('\n').Length + " " + "a\r\nb\nc".ReplaceLineEndings("|") + " " + string.Join("/", "x=1;y=2".Split(';').Select(p => p.Split('=')).ToDictionary(p => p[0], p => int.Parse(p[1]))));
