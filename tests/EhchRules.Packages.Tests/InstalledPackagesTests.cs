using System.IO.Compression;
using System.Reflection.PortableExecutable;

namespace EhchRules.Packages.Tests;

/// <summary>The packages as somebody gets them who has nothing but a feed.</summary>
public sealed class InstalledPackagesTests(PackedPackages packages)
{
    private const string NotMet = """
        LEAD-2 Home oakfield: NotMet. The home has no clinical lead.
        PCSP-2 Resident r-1: NotMet. No plan has been agreed. One was due by 12 October 2020.
        PCSP-3 Resident r-1, admission 2020-10-01: NotMet. No plan since admission on 1 October 2020; it was due by 12 October 2020, 7 working days later.

        """;

    [Fact]
    public async Task A_new_program_from_the_template_runs_and_its_test_passes()
    {
        string folder = packages.MakeFolder("from-template");
        Said installed = await packages.RunAsync(folder, "new", "install", packages.PackageOf("EhchRules.Templates"));
        Assert.True(installed.Code == 0, installed.Text);
        Said made = await packages.RunAsync(folder, "new", "ehch-check", "-n", "MyCheck");
        Assert.True(made.Code == 0, made.Text);
        string program = Path.Combine(folder, "MyCheck");

        Said tested = await packages.RunAsync(program, "test");
        Assert.True(tested.Code == 0, tested.Text);
        Assert.Contains("Passed:     2", tested.Output, StringComparison.Ordinal);

        Said said = await packages.RunAsync(program, "run", "--no-build", "--project", "MyCheck");
        Assert.Equal(NotMet.ReplaceLineEndings(), said.Output);
        Assert.Equal(1, said.Code);

        await File.WriteAllTextAsync(Path.Combine(program, "broken.json"), """{"format":"ehch-record/1","network":{"code":"57491"}}""", TestContext.Current.CancellationToken);
        Said refused = await packages.RunAsync(program, "run", "--no-build", "--project", "MyCheck", "--", "broken.json");
        Assert.Equal(2, refused.Code);
        Assert.Contains("$.network.code: \"57491\" is not the ODS code of a network: U and five digits", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_program_asks_every_library()
    {
        string folder = packages.MakeFolder("program");
        await WriteAsync(folder, "Program.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="EhchRules.NRules" Version="{packages.Version}" />
                <PackageReference Include="EhchRules.Reports" Version="{packages.Version}" />
                <PackageReference Include="EhchRules.Sampling" Version="{packages.Version}" />
                <PackageReference Include="EhchRules.Tables" Version="{packages.Version}" />
                <PackageReference Include="EhchRules.Conformance" Version="{packages.Version}" />
              </ItemGroup>
            </Project>
            """);
        await WriteAsync(folder, "Program.cs", """
            using EhchRules;
            using EhchRules.Conformance;
            using EhchRules.NRules;
            using EhchRules.Reports;
            using EhchRules.Sampling;
            using EhchRules.Scoring;
            using EhchRules.Tables;

            NetworkRecord record = SampleNetworks.GenerateOne(new SampleOptions { Homes = 2, Seed = 2 }, position: 0);
            Assessment assessment = EhchRuleSet.Current.Assess(record, on: new(2020, 10, 19));
            EhchSession session = EhchSessionFactory.Compile().Open(record, on: new(2020, 10, 19));
            Console.WriteLine(session.Findings.Count() == assessment.Findings.Count);
            using MemoryStream page = new();
            await EhchRuleSet.Current.Report(assessment).WriteHtmlAsync(page);
            Console.WriteLine(System.Text.Encoding.UTF8.GetString(page.ToArray())[..15]);
            Console.WriteLine(News2.Score(ObservationSet.Create(new()
            {
                RespiratoryRate = 22, SpO2 = 93, SpO2Scale = SpO2Scale.Scale1, AirOrOxygen = AirOrOxygen.Air,
                SystolicBloodPressure = 104, Consciousness = Consciousness.Alert, TemperatureTenths = 384,
            })));
            Console.WriteLine(ConformanceSuite.Current.Version.Length > 0);
            await foreach (TablesReading reading in NetworkTables.ReadAsync(table => RecordTables.Find(table)!.RowsOf([record]))) Console.WriteLine(reading.Record == record);
            """);

        Said said = await packages.RunAsync(folder, "run");

        Assert.True(said.Code == 0, said.Text);
        Assert.Equal("True\n<!doctype html>\n6 to 9, at least Medium; missing: pulse\nTrue\nTrue\n".ReplaceLineEndings(), said.Output);
    }

    [Fact]
    public async Task The_tool_is_installed_and_runs()
    {
        string folder = packages.MakeFolder("tool");
        Said installed = await packages.RunAsync(folder, "tool", "install", "EhchRules.Cli", "--tool-path", "installed", "--version", packages.Version);
        Assert.True(installed.Code == 0, installed.Text);

        Said said = await packages.RunAsync(Path.Combine(folder, "installed", OperatingSystem.IsWindows() ? "ehch.exe" : "ehch"), folder, ["demo"]);

        Assert.True(said.Code == 0, said.Text);
        Assert.Contains("19 October 2020", said.Output, StringComparison.Ordinal);
        string[] compiled = Directory.GetFiles(Path.Combine(folder, "installed"), "EhchRules.dll", SearchOption.AllDirectories);
        Assert.Equal(Sizes.AreFull, IsCompiledBeforehand(File.OpenRead(Assert.Single(compiled))));
    }

    [Fact]
    public void The_tool_for_any_platform_is_portable_code()
    {
        using ZipArchive package = ZipFile.OpenRead(packages.PackageOf(PackedPackages.PortableTool));
        using MemoryStream library = new();
        using (Stream entry = package.GetEntry("tools/net10.0/any/EhchRules.dll")!.Open()) entry.CopyTo(library);

        Assert.False(IsCompiledBeforehand(library));
    }

    [Fact]
    public async Task The_tool_runs_once_without_being_installed()
    {
        string folder = packages.MakeFolder("tool-once");

        Said said = await packages.RunAsync(folder, "tool", "exec", $"EhchRules.Cli@{packages.Version}", "--yes", "--", "explain", "PCSP-3");

        Assert.True(said.Code == 0, said.Text);
        Assert.Contains("PCSP-3", said.Output, StringComparison.Ordinal);
    }

    private static bool IsCompiledBeforehand(Stream library)
    {
        library.Position = 0;
        using PEReader reader = new(library);
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    private static Task WriteAsync(string folder, string name, string text) => File.WriteAllTextAsync(Path.Combine(folder, name), text, TestContext.Current.CancellationToken);
}
