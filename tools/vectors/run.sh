#!/usr/bin/env bash
# Runs the programs beside this file on FOLDER/floats.in and FOLDER/functions.in; leaves floats-NAME.txt and functions-NAME.txt there.
#   run.sh FOLDER      PYTHON, JAVA_HOME and the other tools come from the environment
set -eu
here=$(cd "$(dirname "$0")" && pwd); folder=$(cd "$1" && pwd); cd "$folder"
python=${PYTHON:-python3.13}; java=${JAVA_HOME:+$JAVA_HOME/bin/}java
g++ -std=c++20 -O1 -fno-builtin -o cpp-floats "$here/floats.cpp"; g++ -std=c++20 -O1 -fno-builtin -o cpp-functions "$here/functions.cpp"
rustc -O -o rust-floats "$here/floats.rs"; rustc -O -o rust-functions "$here/functions.rs"
for what in floats functions; do
  "$python" "$here/$what.py" $what.in > $what-python.txt
  ./cpp-$what $what.in > $what-cpp.txt
  ./rust-$what $what.in > $what-rust.txt
  "$java" -Xint "$here/${what^}.java" $what.in > $what-java.txt
  mkdir -p dotnet-$what; cp "$here/$what.cs" dotnet-$what/
  printf '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable></PropertyGroup></Project>' > dotnet-$what/vectors.csproj
  dotnet build dotnet-$what -v quiet --nologo -o dotnet-$what/out > /dev/null
  dotnet dotnet-$what/out/vectors.dll $what.in > $what-dotnet.txt
done
