#!/usr/bin/env bash
# DuckDB: `group by all` with a condition in `having` on the alias of an expression groups by the column behind the expression too.
# A count by month falls apart into a row for each day, each named for the month; nothing is said. `group by month` gives what one expects.
# DuckDB's pages say that `group by all` groups by the columns of `select` that are not aggregated. Needs the .NET SDK and a source of packages.
set -eu
version=${1:-1.5.6.1}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
cd "$work"
cat >probe.csproj <<END
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="DuckDB.NET.Data.Full" Version="$version" /></ItemGroup>
</Project>
END
cat >Program.cs <<'END'
using DuckDB.NET.Data;

using DuckDBConnection database = new("DataSource=:memory:");
database.Open();
Console.WriteLine($"DuckDB {Ask("select version()")}");
Ask("create table plans as select * from (values (date '2022-04-01'), (date '2022-04-28'), (date '2022-03-02')) plans (due_on)");
const string Select = "select strftime(due_on, '%Y-%m') as month, count(*) as due from plans";
Console.WriteLine($"group by month, having month >= '2022-04':    {Ask($"{Select} group by month having month >= '2022-04' order by all")}");
Console.WriteLine($"group by all, having due > 0:                 {Ask($"{Select} group by all having due > 0 order by all")}");
Console.WriteLine($"group by all, having month >= '2022-04':      {Ask($"{Select} group by all having month >= '2022-04' order by all")}");

string Ask(string sql)
{
    using DuckDBCommand command = database.CreateCommand();
    command.CommandText = sql;
    using DuckDBDataReader rows = command.ExecuteReader();
    List<string> lines = [];
    while (rows.Read()) lines.Add(string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(place => rows.GetValue(place))));
    return string.Join(" ", lines);
}
END
dotnet run --project probe.csproj | tee said
echo "DuckDB.NET.Data.Full $version, .NET SDK $(dotnet --version)"
fail() { echo "CHANGED: $1"; exit 1; }
grep -qx "group by month, having month >= '2022-04':    2022-04|2" said || fail "grouping by name is not as it was"
grep -qx "group by all, having due > 0:                 2022-03|1 2022-04|2" said || fail "grouping by all is not as it was"
grep -qx "group by all, having month >= '2022-04':      2022-04|1 2022-04|1" said || fail "grouping by all no longer falls apart"
echo "as described"
