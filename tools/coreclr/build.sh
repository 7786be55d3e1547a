#!/usr/bin/env bash
# Builds one of the C# tools of this folder against the compiler libraries of the installed SDK: build.sh NAME OUT_DIR
set -eu
here=$(cd "$(dirname "$0")" && pwd); name=$1; out=$2; mkdir -p "$out"
sdk=$(dotnet --list-sdks | tail -1 | sed 's/\([^ ]*\) \[\(.*\)\]/\2\/\1/'); roslyn=$sdk/Roslyn/bincore
ref=$(ls -d "$(dirname "$(dirname "$sdk")")"/packs/Microsoft.NETCore.App.Ref/*/ref/net10.0 | tail -1)
printf 'global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;' > "$out/usings.cs"
args=(); for d in "$ref"/*.dll; do args+=("-r:$d"); done
dotnet exec "$roslyn/csc.dll" -nologo -noconfig -nostdlib "${args[@]}" -r:"$roslyn/Microsoft.CodeAnalysis.dll" -r:"$roslyn/Microsoft.CodeAnalysis.CSharp.dll" -langversion:latest -nullable:enable -optimize+ -out:"$out/$name.dll" "$here/$name.cs" "$out/usings.cs"
cp "$roslyn"/Microsoft.CodeAnalysis*.dll "$out/"
cat > "$out/$name.runtimeconfig.json" <<J
{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" } } }
J
