// Writes every public type of Microsoft.NETCore.App.Ref (.NET 10) as C# declarations without bodies:
// the complete member list the front end answers negative questions from.
// usage: Declarations REF_DIR OUT_FILE
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

static class Declarations
{
    static readonly SymbolDisplayFormat Full = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers | SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    static string T(ITypeSymbol t) => t.ToDisplayString(Full);
    static string Id(string s) => SyntaxFacts.GetKeywordKind(s) != SyntaxKind.None ? "@" + s : s;

    static string Const(ITypeSymbol t, object? v)
    {
        if (t is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } n) { if (v == null) return "null"; return Const(n.TypeArguments[0], v); }
        if (v == null) return t.IsReferenceType ? "null" : "default";
        if (t.TypeKind == TypeKind.Enum) return "(" + T(t) + ")(" + Convert.ToString(v, System.Globalization.CultureInfo.InvariantCulture) + ")";
        if (v is double d) return double.IsNaN(d) ? "0.0/0.0" : double.IsPositiveInfinity(d) ? "1.0/0.0" : double.IsNegativeInfinity(d) ? "-1.0/0.0" : SymbolDisplay.FormatPrimitive(d, false, false) + "d";
        if (v is float f) return float.IsNaN(f) ? "0.0f/0.0f" : float.IsPositiveInfinity(f) ? "1.0f/0.0f" : float.IsNegativeInfinity(f) ? "-1.0f/0.0f" : SymbolDisplay.FormatPrimitive(f, false, false) + "f";
        if (v is decimal m) return SymbolDisplay.FormatPrimitive(m, false, false) + "m";
        if (v is string or char) return SymbolDisplay.FormatPrimitive(v, true, false)!;
        if (v is bool b) return b ? "true" : "false";
        if (v is long l) return l == long.MinValue ? "-9223372036854775808L" : l + "L";
        if (v is ulong ul) return ul + "UL";
        if (v is uint ui) return ui + "u";
        return "(" + T(t) + ")(" + Convert.ToString(v, System.Globalization.CultureInfo.InvariantCulture) + ")";
    }

    static string Attrs(ISymbol s)
    {
        var sb = new StringBuilder();
        foreach (var a in s.GetAttributes())
        {
            string n = a.AttributeClass!.Name;
            if (n is "OverloadResolutionPriorityAttribute" or "CallerArgumentExpressionAttribute" or "CollectionBuilderAttribute" or "InterpolatedStringHandlerArgumentAttribute")
            {
                var args = string.Join(", ", a.ConstructorArguments.SelectMany(c => c.Kind == TypedConstantKind.Array ? c.Values.AsEnumerable() : [c]).Select(c => c.Kind == TypedConstantKind.Type ? "typeof(" + T((ITypeSymbol)c.Value!) + ")" : c.Value is string str ? SymbolDisplay.FormatLiteral(str, true) : Convert.ToString(c.Value)));
                sb.Append('[').Append(n[..^9]).Append('(').Append(args).Append(")] ");
            }
            else if (n is "FlagsAttribute" or "InterpolatedStringHandlerAttribute" or "UnscopedRefAttribute" or "RequiresLocationAttribute") sb.Append('[').Append(n[..^9]).Append("] ");
            else if (n == "ObsoleteAttribute") sb.Append(a.ConstructorArguments.Length > 1 && a.ConstructorArguments[1].Value is true ? "[Obsolete(\"\", true)] " : "[Obsolete] ");
            else if (n == "AttributeUsageAttribute") sb.Append("[AttributeUsage((System.AttributeTargets)" + a.ConstructorArguments[0].Value + (a.NamedArguments.Any(x => x.Key == "AllowMultiple" && x.Value.Value is true) ? ", AllowMultiple = true" : "") + ")] ");
        }
        return sb.ToString();
    }

    static string TParams(IEnumerable<ITypeParameterSymbol> ps, bool variance)
    {
        var l = ps.ToList();
        return l.Count == 0 ? "" : "<" + string.Join(", ", l.Select(p => (variance && p.Variance == VarianceKind.Out ? "out " : variance && p.Variance == VarianceKind.In ? "in " : "") + Id(p.Name))) + ">";
    }

    static string Where(IEnumerable<ITypeParameterSymbol> ps)
    {
        var sb = new StringBuilder();
        foreach (var p in ps)
        {
            var c = new List<string>();
            if (p.HasUnmanagedTypeConstraint) c.Add("unmanaged"); else if (p.HasValueTypeConstraint) c.Add("struct");
            if (p.HasReferenceTypeConstraint) c.Add("class");
            if (p.HasNotNullConstraint) c.Add("notnull");
            c.AddRange(p.ConstraintTypes.Select(T));
            if (p.HasConstructorConstraint) c.Add("new()");
            if (p.AllowsRefLikeType) c.Add("allows ref struct");
            if (c.Count > 0) sb.Append(" where ").Append(Id(p.Name)).Append(" : ").Append(string.Join(", ", c));
        }
        return sb.ToString();
    }

    static string Param(IParameterSymbol p, bool ext)
    {
        var sb = new StringBuilder(Attrs(p));
        if (ext) sb.Append("this ");
        if (p.ScopedKind != ScopedKind.None && p.RefKind != RefKind.Out && !p.IsParams) sb.Append("scoped ");
        if (p.IsParams) sb.Append("params ");
        sb.Append(p.RefKind switch { RefKind.Ref => "ref ", RefKind.Out => "out ", RefKind.In => "in ", RefKind.RefReadOnlyParameter => "ref readonly ", _ => "" });
        sb.Append(T(p.Type)).Append(' ').Append(Id(p.Name));
        if (p.HasExplicitDefaultValue) sb.Append(" = ").Append(Const(p.Type, p.ExplicitDefaultValue));
        else if (p.IsOptional) sb.Append(" = default");
        return sb.ToString();
    }

    static string Params(IMethodSymbol m) => string.Join(", ", m.Parameters.Select((p, i) => Param(p, i == 0 && m.IsExtensionMethod)));
    static string Access(ISymbol s) => s.DeclaredAccessibility switch { Accessibility.Public => "public ", Accessibility.Protected => "protected ", Accessibility.ProtectedOrInternal => "protected ", _ => "" };
    static string Mods(ISymbol s, bool iface) =>
        (iface && !s.IsStatic ? "" : Access(s)) + (s.IsStatic ? "static " : "") + (s.IsAbstract && (!iface || s.IsStatic) ? "abstract " : "") + (s.IsSealed ? "sealed " : "") + (s.IsOverride ? "override " : s.IsVirtual && (!iface || s.IsStatic) ? "virtual " : "");
    static string Ref(RefKind k) => k switch { RefKind.Ref => "ref ", RefKind.RefReadOnly => "ref readonly ", _ => "" };

    static string? Member(ISymbol s, bool iface)
    {
        switch (s)
        {
            case IFieldSymbol f:
                if (f.IsConst) return $"{Attrs(f)}{Access(f)}const {T(f.Type)} {Id(f.Name)} = {Const(f.Type, f.ConstantValue)};";
                return $"{Attrs(f)}{Access(f)}{(f.IsStatic ? "static " : "")}{(f.IsReadOnly ? "readonly " : "")}{T(f.Type)} {Id(f.Name)};";
            case IEventSymbol e: return $"{Attrs(e)}{Mods(e, iface)}event {T(e.Type)} {Id(e.Name)};";
            case IPropertySymbol p:
            {
                string acc(IMethodSymbol? m, string w) => m == null || m.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal) ? "" : (m.DeclaredAccessibility != p.DeclaredAccessibility ? Access(m) : "") + w + "; ";
                string body = "{ " + acc(p.GetMethod, "get") + acc(p.SetMethod, p.SetMethod?.IsInitOnly == true ? "init" : "set") + "}";
                if (p.ExplicitInterfaceImplementations.Length > 0) return null;
                string name = p.IsIndexer ? "this[" + string.Join(", ", p.Parameters.Select(x => Param(x, false))) + "]" : Id(p.Name);
                return $"{Attrs(p)}{Mods(p, iface)}{(p.IsRequired ? "required " : "")}{Ref(p.RefKind)}{T(p.Type)} {name} {body}";
            }
            case IMethodSymbol m:
                switch (m.MethodKind)
                {
                    case MethodKind.Constructor: return m.IsImplicitlyDeclared && m.Parameters.Length == 0 && m.ContainingType.IsValueType ? null : $"{Attrs(m)}{Access(m)}{Id(m.ContainingType.Name)}({Params(m)});";
                    case MethodKind.Destructor: return $"~{m.ContainingType.Name}();";
                    case MethodKind.Conversion: return $"{Attrs(m)}{Mods(m, iface)}{(m.Name == "op_Implicit" ? "implicit" : "explicit")} operator {(m.Name.StartsWith("op_Checked") ? "checked " : "")}{T(m.ReturnType)}({Params(m)});";
                    case MethodKind.UserDefinedOperator:
                    {
                        bool chk = m.Name.StartsWith("op_Checked");
                        var kind = SyntaxFacts.GetOperatorKind(m.Name);
                        string op = kind == SyntaxKind.TrueKeyword ? "true" : kind == SyntaxKind.FalseKeyword ? "false" : SyntaxFacts.GetText(kind);
                        if (op == "") return null;
                        return $"{Attrs(m)}{Mods(m, iface)}{T(m.ReturnType)} operator {(chk ? "checked " : "")}{op}({Params(m)});";
                    }
                    case MethodKind.Ordinary:
                        if (m.Name == "Finalize" && m.Parameters.Length == 0 && m.ContainingType.SpecialType != SpecialType.System_Object) return $"~{m.ContainingType.Name}();";
                        return $"{Attrs(m)}{Mods(m, iface)}{Ref(m.RefKind)}{(m.IsInitOnly ? "" : "")}{T(m.ReturnType)} {Id(m.Name)}{TParams(m.TypeParameters, false)}({Params(m)}){(m.IsOverride ? "" : Where(m.TypeParameters))};";
                }
                return null;
        }
        return null;
    }

    static void Type(INamedTypeSymbol t, StringBuilder sb)
    {
        string acc = Access(t);
        if (t.TypeKind == TypeKind.Delegate)
        {
            var m = t.DelegateInvokeMethod!;
            sb.Append($"{acc}delegate {Ref(m.RefKind)}{T(m.ReturnType)} {Id(t.Name)}{TParams(t.TypeParameters, true)}({Params(m)}){Where(t.TypeParameters)};\n");
            return;
        }
        if (t.TypeKind == TypeKind.Enum)
        {
            sb.Append($"{Attrs(t)}{acc}enum {Id(t.Name)} : {T(t.EnumUnderlyingType!)} {{ {string.Join(", ", t.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue).Select(f => Id(f.Name) + " = " + f.ConstantValue))} }}\n");
            return;
        }
        bool iface = t.TypeKind == TypeKind.Interface;
        string mods = t.IsStatic ? "static " : t.TypeKind == TypeKind.Struct ? (t.IsReadOnly ? "readonly " : "") + (t.IsRefLikeType ? "ref " : "") : iface ? "" : t.IsAbstract ? "abstract " : t.IsSealed ? "sealed " : "";
        var bases = new List<string>();
        if (t.TypeKind == TypeKind.Class && t.BaseType != null && t.BaseType.SpecialType != SpecialType.System_Object && !t.IsStatic) bases.Add(T(t.BaseType));
        bases.AddRange(t.Interfaces.Where(i => i.DeclaredAccessibility == Accessibility.Public).Select(T));
        sb.Append($"{Attrs(t)}{acc}{mods}{(iface ? "interface" : t.TypeKind == TypeKind.Struct ? "struct" : "class")} {Id(t.Name)}{TParams(t.TypeParameters, true)}{(bases.Count > 0 ? " : " + string.Join(", ", bases) : "")}{Where(t.TypeParameters)}\n{{\n");
        foreach (var m in t.GetMembers())
        {
            if (m.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal) && !(m is IMethodSymbol { Name: "Finalize" })) continue;
            if (m is INamedTypeSymbol n) { Type(n, sb); continue; }
            if (m is IMethodSymbol { AssociatedSymbol: not null }) continue;
            string? line = Member(m, iface);
            if (line != null && !line.Contains('*')|| line != null && line.Contains("operator *")) sb.Append(line).Append('\n');
        }
        sb.Append("}\n");
    }

    static void Main(string[] args)
    {
        var refs = Directory.GetFiles(args[0], "*.dll").Select(f => MetadataReference.CreateFromFile(f)).ToArray();
        var c = CSharpCompilation.Create("x", null, refs, new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        var types = new List<INamedTypeSymbol>();
        void Walk(INamespaceSymbol ns)
        {
            foreach (var t in ns.GetTypeMembers()) if (t.DeclaredAccessibility == Accessibility.Public) types.Add(t);
            foreach (var n in ns.GetNamespaceMembers()) Walk(n);
        }
        foreach (var r in refs) if (c.GetAssemblyOrModuleSymbol(r) is IAssemblySymbol a && !a.Name.StartsWith("Microsoft.VisualBasic") && a.Name is not ("mscorlib" or "netstandard" or "System" or "System.Core")) Walk(a.GlobalNamespace);
        using var w = new StreamWriter(args[1]);
        w.NewLine = "\n";
        w.WriteLine("// Public declarations of Microsoft.NETCore.App.Ref, .NET 10.0 (written by tools/coreclr/Declarations.cs; do not edit)");
        string[] deep = args.Length > 2 ? File.ReadAllLines(args[2]) : [];
        bool Deep(INamedTypeSymbol t) { string ns = t.ContainingNamespace.ToDisplayString(); return deep.Contains(ns) || deep.Contains(ns + "." + t.MetadataName); }
        foreach (var t in types.OrderBy(t => t.ContainingNamespace.ToDisplayString(), StringComparer.Ordinal).ThenBy(t => t.MetadataName, StringComparer.Ordinal))
        {
            var sb = new StringBuilder();
            if (Deep(t)) { Type(t, sb); w.Write($"#type {t.ContainingNamespace.ToDisplayString()} {t.MetadataName}\n"); w.Write(sb); }
            else w.Write($"#name {t.ContainingNamespace.ToDisplayString()} {t.MetadataName}\n");
        }
    }
}
