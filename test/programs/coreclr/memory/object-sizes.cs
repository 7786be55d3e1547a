using System.Runtime.CompilerServices; using System.Runtime.InteropServices;
class A1 { byte a; int b; byte c; } class A2 : A1 { byte d; long e; } class A3 { bool x; object? o; short s; double d; } struct S1 { public byte A; public short B; public int C; } struct S2 { public object O; public byte B; } class A4 { S1 s; byte z; } class A5 { DateTime t; bool b; decimal m; } [StructLayout(LayoutKind.Auto)] struct S3 { public byte A; public long B; public byte C; } class A6 { int? n; long? l; (int, byte) t; } class A7 : A4 { int q; }
static class Program
{
    static object? sink; static long Size(Func<object> f) { f(); long b = GC.GetAllocatedBytesForCurrentThread(); sink = f(); return GC.GetAllocatedBytesForCurrentThread() - b; }
    static void Main()
    {
        Console.WriteLine(Size(() => new A1()) + " " + Size(() => new A2()) + " " + Size(() => new A3()) + " " + Size(() => new A4()) + " " + Size(() => new A5()) + " " + Size(() => new A6()) + " " + Size(() => new A7()));
        Console.WriteLine(Unsafe.SizeOf<S1>() + " " + Unsafe.SizeOf<S2>() + " " + Unsafe.SizeOf<S3>() + " " + Unsafe.SizeOf<(int, byte)>() + " " + Unsafe.SizeOf<int?>() + " " + Unsafe.SizeOf<KeyValuePair<int, string>>() + " " + Marshal.SizeOf<S1>() + " " + Unsafe.SizeOf<Guid>() + " " + Unsafe.SizeOf<DateTimeOffset>() + " " + Unsafe.SizeOf<TimeSpan>());
        Console.WriteLine(Size(() => new object[5]) + " " + Size(() => new S1[5]) + " " + Size(() => new bool[7]) + " " + Size(() => new decimal[2]) + " " + Size(() => new char[3]) + " " + Size(() => new int[2, 2, 2]) + " " + Size(() => "ab".ToUpper()) + " " + Size(() => new Queue<long>(5)) + " " + Size(() => new SortedDictionary<int, int>()) + " " + Size(() => new LinkedList<int>()) + " " + Size(() => new KeyValuePair<int, string>(1, "")) + " " + Size(() => new Random(1)) + " " + Size(() => new Lazy<int>(() => 1)) + " " + Size(() => (Action)(() => { })));
    }
}
