// Prints the first numbers of System.Random for a few seeds, for generators.txt.
using System;

foreach (var seed in new[] { 0, 1, 42, -7, int.MinValue, int.MaxValue })
{
    var r = new Random(seed);
    Console.WriteLine($"{r.Next()} {r.Next(100)} {r.Next(-5, 5)} {r.Next(int.MinValue, int.MaxValue)} {r.NextDouble()}");
}
