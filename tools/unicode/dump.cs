// Prints the character tables of the running .NET: one property a line, for generate.ts.
using System;
using System.Globalization;
using System.Linq;
using System.Text;

var names = "Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Zs Zl Zp Cc Cf Cs Co Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Cn".Split(' ');
Console.WriteLine("version " + Environment.Version);
var cats = new StringBuilder("runs category");
string last = "";
for (int i = 0; i < 0x110000; i++)
{
    var c = i is >= 0xd800 and < 0xe000 ? "Cs" : names[(int)CharUnicodeInfo.GetUnicodeCategory(i)];
    if (c != last) cats.Append($" {i:x}:{c}");
    last = c;
}
Console.WriteLine(cats);
void Points(string name, Func<int, bool> test)
{
    var o = new StringBuilder("set " + name);
    bool on = false;
    for (int i = 0; i < 0x110000; i++)
    {
        bool now = test(i);
        if (now != on) o.Append($" {i:x}");
        on = now;
    }
    Console.WriteLine(o);
}
bool Scalar(int i) => i is < 0xd800 or >= 0xe000;
Points("space", i => Scalar(i) && Rune.IsWhiteSpace(new Rune(i)));
Points("charSpace", i => i < 0x10000 && char.IsWhiteSpace((char)i));
Points("charLetter", i => i < 0x10000 && char.IsLetter((char)i));
Points("charDigit", i => i < 0x10000 && char.IsDigit((char)i));
Points("charNumber", i => i < 0x10000 && char.IsNumber((char)i));
Points("charPunctuation", i => i < 0x10000 && char.IsPunctuation((char)i));
Points("charSymbol", i => i < 0x10000 && char.IsSymbol((char)i));
Points("charUpper", i => i < 0x10000 && char.IsUpper((char)i));
Points("charLower", i => i < 0x10000 && char.IsLower((char)i));
Points("charControl", i => i < 0x10000 && char.IsControl((char)i));
Points("charSeparator", i => i < 0x10000 && char.IsSeparator((char)i));
void Mapping(string name, Func<int, int> of)
{
    var o = new StringBuilder("map " + name);
    for (int i = 0; i < 0x110000; i++) if (Scalar(i) && of(i) != i) o.Append($" {i:x}:{of(i):x}");
    Console.WriteLine(o);
}
Mapping("upper", i => Rune.ToUpperInvariant(new Rune(i)).Value);
Mapping("lower", i => Rune.ToLowerInvariant(new Rune(i)).Value);
var v = new StringBuilder("values numeric");
for (int i = 0; i < 0x110000; i++) if (Scalar(i)) { var d = Rune.GetNumericValue(new Rune(i)); if (d != -1) v.Append($" {i:x}:{d.ToString(CultureInfo.InvariantCulture)}"); }
Console.WriteLine(v);
