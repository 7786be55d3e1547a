// Computes each line `name hex [hex]` of a file with Math and double; prints the result's bits, or `-` for a name it lacks.
using System;
using System.IO;

double Value(string hex) => BitConverter.Int64BitsToDouble((long)Convert.ToUInt64(hex, 16));
foreach (var line in File.ReadLines(args[0]))
{
    var p = line.Split(' ');
    double a = Value(p[1]), b = p.Length > 2 ? Value(p[2]) : 0;
    double? r = p[0] switch
    {
        "exp" => Math.Exp(a), "log" => Math.Log(a), "log10" => Math.Log10(a), "log2" => Math.Log2(a), "sin" => Math.Sin(a), "cos" => Math.Cos(a), "tan" => Math.Tan(a),
        "asin" => Math.Asin(a), "acos" => Math.Acos(a), "atan" => Math.Atan(a), "sinh" => Math.Sinh(a), "cosh" => Math.Cosh(a), "tanh" => Math.Tanh(a),
        "asinh" => Math.Asinh(a), "acosh" => Math.Acosh(a), "atanh" => Math.Atanh(a), "cbrt" => Math.Cbrt(a), "exp2" => double.Exp2(a), "expm1" => double.ExpM1(a),
        "log1p" => double.LogP1(a), "pow" => Math.Pow(a, b), "atan2" => Math.Atan2(a, b), "hypot" => double.Hypot(a, b), "fmod" => a % b, "remainder" => Math.IEEERemainder(a, b),
        _ => null,
    };
    Console.WriteLine(r is double x ? ((ulong)BitConverter.DoubleToInt64Bits(x)).ToString("x16") : "-");
}
