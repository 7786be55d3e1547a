// Prints each double of a file (16 hex digits a line) in .NET's ways, tab-separated.
using System;
using System.Globalization;
using System.IO;
using System.Linq;

var formats = "R F0 F1 F2 F6 F15 E0 E3 e2 G6 G17 G3 N2 G E F30 E25 P1 C2".Split(' ');
var inv = CultureInfo.InvariantCulture;
foreach (var line in File.ReadAllLines(args[0]))
{
    double x = BitConverter.Int64BitsToDouble((long)Convert.ToUInt64(line, 16));
    float f = (float)x;
    var cells = new[] { x.ToString(inv) }.Concat(formats.Select(p => x.ToString(p, inv))).Concat(new[] { f.ToString(inv), f.ToString("F2", inv), f.ToString("G9", inv), f.ToString("E3", inv) });
    Console.WriteLine(string.Join('\t', cells));
}
