// Compiles C# programs with the SDK's compiler (Debug, implicit usings of the console template) and runs each in its own process.
// usage: Host OUT_DIR FILE.cs… | @LIST    prints one JSON object a line: { file, exit, stdout, stderr, diagnostics: [{ code, line, message? }] }
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

static class Host
{
    static readonly string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";
    static void Main(string[] args)
    {
        string dir = args[0]; Directory.CreateDirectory(dir);
        var files = args.Skip(1).SelectMany(a => a.StartsWith("@") ? File.ReadAllLines(a[1..]) : [a]).Where(f => f != "").ToList();
        string sdkRef = Environment.GetEnvironmentVariable("REF_DIR")!;
        var refs = Directory.GetFiles(sdkRef, "*.dll").Select(f => (MetadataReference)MetadataReference.CreateFromFile(f)).ToArray();
        var po = new CSharpParseOptions(LanguageVersion.Latest);
        var global = CSharpSyntaxTree.ParseText(Usings, po, "usings.cs", Encoding.UTF8);
        var todo = new List<(int, string, string)>(); var results = new Dictionary<string, object>[files.Count];
        bool il = Environment.GetEnvironmentVariable("ALL_DIAGNOSTICS") == "1";
        for (int i = 0; i < files.Count; i++)
        {
            string f = files[i], name = Path.GetFileNameWithoutExtension(f);
            var tree = CSharpSyntaxTree.ParseText(File.ReadAllText(f), po, Path.GetFileName(f), Encoding.UTF8);
            var c = CSharpCompilation.Create(name, [tree, global], refs, new CSharpCompilationOptions(OutputKind.ConsoleApplication, optimizationLevel: OptimizationLevel.Debug, concurrentBuild: false, allowUnsafe: Environment.GetEnvironmentVariable("UNSAFE") == "1", nullableContextOptions: NullableContextOptions.Enable));
            string outd = Path.Combine(dir, i + "_" + name); Directory.CreateDirectory(outd);
            string dll = Path.Combine(outd, name + ".dll");
            EmitResult r;
            using (var pe = File.Create(dll)) using (var pdb = File.Create(Path.ChangeExtension(dll, ".pdb"))) r = c.Emit(pe, pdb, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb, pdbFilePath: name + ".pdb"));
            var stage = tree.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
            if (stage.Count == 0) stage = c.GetDeclarationDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
            var errs = (stage.Count > 0 ? stage : r.Diagnostics.AsEnumerable()).Where(d => d.Severity == DiagnosticSeverity.Error || il && d.Severity == DiagnosticSeverity.Warning);
            var ds = errs.Select(d => new { code = d.Id, line = d.Location.GetLineSpan().StartLinePosition.Line + 1, column = d.Location.GetLineSpan().StartLinePosition.Character + 1, message = d.GetMessage() }).ToList();
            results[i] = new() { ["file"] = f, ["exit"] = 1, ["stdout"] = "", ["stderr"] = "", ["diagnostics"] = ds };
            if (r.Success && Environment.GetEnvironmentVariable("COMPILE_ONLY") == "1") results[i]["exit"] = 0;
            else if (r.Success)
            {
                File.WriteAllText(Path.ChangeExtension(dll, ".runtimeconfig.json"), "{\"runtimeOptions\":{\"tfm\":\"net10.0\",\"framework\":{\"name\":\"Microsoft.NETCore.App\",\"version\":\"10.0.0\"},\"configProperties\":{\"System.GC.Concurrent\":false,\"System.GC.Server\":false,\"System.Globalization.Invariant\":true}}}");
                todo.Add((i, f, dll));
            }
        }
        Parallel.ForEach(todo, new ParallelOptions { MaxDegreeOfParallelism = 2 }, t =>
        {
            var (i, f, dll) = t;
            var psi = new ProcessStartInfo("dotnet", ["exec", dll]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, StandardOutputEncoding = Encoding.UTF8 };
            foreach (var (k, v) in new[] { ("DOTNET_TieredCompilation", "0"), ("DOTNET_GCgen0size", "0x4000000"), ("DOTNET_gcServer", "0"), ("DOTNET_gcConcurrent", "0"), ("DOTNET_EnableDiagnostics", "0") }) psi.Environment[k] = v;
            using var p = Process.Start(psi)!;
            string input = f[..^3] + ".stdin"; if (File.Exists(input)) p.StandardInput.Write(File.ReadAllText(input)); p.StandardInput.Close();
            var err = p.StandardError.ReadToEndAsync(); var outp = p.StandardOutput.ReadToEndAsync();
            if (!p.WaitForExit(20000)) { p.Kill(); }
            string e = err.Result; var ds = new List<object>();
            var m = Regex.Match(e, @"Unhandled exception\. ([\w.+`]+)(: .*)?");
            if (p.ExitCode == 134 && m.Success)
            {
                string cls = m.Groups[1].Value; var all = e.Split('\n'); int line = 0; int stop = 0;
                int from = Array.FindLastIndex(all, x => x.Contains("--- End of inner exception stack trace ---")) + 1;
                for (int k = from; k < all.Length && line == 0; k++) { var q = Regex.Match(all[k], @" in \S+\.cs:line (\d+)"); if (q.Success) line = int.Parse(q.Groups[1].Value); }
                ds.Add(line == 0 ? new { code = Regex.Match(cls, @"\w+$").Value } : new { code = Regex.Match(cls, @"\w+$").Value, line });
            }
            else if (p.ExitCode == 134 && e.StartsWith("Stack overflow")) ds.Add(new { code = "StackOverflow" });
            results[i]["exit"] = p.ExitCode; results[i]["stdout"] = outp.Result; results[i]["stderr"] = e; results[i]["diagnostics"] = ds;
        });
        foreach (var r in results) Console.WriteLine(JsonSerializer.Serialize(r, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }
}
