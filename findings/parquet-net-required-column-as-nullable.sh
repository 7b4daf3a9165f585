#!/usr/bin/env bash
# Parquet.Net: a column that cannot be null, read into an array of values that can (`ReadAsync(field, Memory<T?>)`), loses values for nulls.
# The levels that such a column does not have are taken from the array pool that the whole process shares, uncleared, and a number below nought
# there makes a null. Alone a program reads right; beside other work some rows, or all, are null now and then, and nothing is said.
# Read into `Memory<T>` where `field.IsNullable` is false: that is always right. Needs the .NET SDK and a source of packages.
set -eu
version=${1:-6.1.0}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
cd "$work"
cat >probe.csproj <<END
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="Parquet.Net" Version="$version" /></ItemGroup>
</Project>
END
cat >Program.cs <<'END'
using System.Buffers;
using Parquet;
using Parquet.Schema;

const int Rows = 100;
DataField<string> code = new("code", nullable: false);
using MemoryStream file = new();
await using (ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(code), file))
{
    using ParquetRowGroupWriter group = writer.CreateRowGroup();
    await group.WriteAsync(code, Enumerable.Repeat("U10001", Rows).ToArray());
}

file.Position = 0;
await using ParquetReader reader = await ParquetReader.CreateAsync(file);
DataField column = reader.Schema.GetDataFields()[0];
using ParquetRowGroupReader rows = reader.OpenRowGroupReader(0);
Console.WriteLine($"may be null: {column.IsNullable}");
await Tell("before");

// What any other part of a program does: it takes numbers from the pool that all share, and gives them back.
int[] numbers = ArrayPool<int>.Shared.Rent(Rows);
numbers.AsSpan().Fill(-1);
ArrayPool<int>.Shared.Return(numbers);
await Tell("after others had numbers below nought from the shared pool");

async Task Tell(string when)
{
    ReadOnlyMemory<char>?[] maybe = new ReadOnlyMemory<char>?[Rows];
    await rows.ReadAsync(column, maybe.AsMemory());
    ReadOnlyMemory<char>[] sure = new ReadOnlyMemory<char>[Rows];
    await rows.ReadAsync(column, sure.AsMemory());
    Console.WriteLine($"{when}: {maybe.Count(text => text is null)} of {Rows} null as values that may be null, {sure.Count(text => text.Length == 0)} empty as values that may not");
}
END
dotnet run --project probe.csproj | tee said
echo "Parquet.Net $version, .NET SDK $(dotnet --version)"
fail() { echo "CHANGED: $1"; exit 1; }
grep -qx "may be null: False" said || fail "the column is no longer one that cannot be null"
grep -qx "before: 0 of 100 null as values that may be null, 0 empty as values that may not" said || fail "reading alone is not as it was"
grep -qx "after others had numbers below nought from the shared pool: 100 of 100 null as values that may be null, 0 empty as values that may not" said || fail "values no longer become null"
echo "as described"
