using System.Text;
using EhchRules.Cli.Conformance;
using EhchRules.Cli.Console;

namespace EhchRules.Cli.Tests.Conformance;

/// <summary><c>ehch conformance matrix</c>.</summary>
public sealed class MatrixTests
{
    [Fact]
    public async Task The_page_is_that_of_the_documentation() => Assert.Equal(await File.ReadAllTextAsync(Repository.PathOf("docs", "traceability.md"), TestContext.Current.CancellationToken), await Written());

    [Fact]
    public async Task The_table_has_a_line_for_each_term_with_every_vector()
    {
        string[] lines = (await Written("--format", "csv")).Split("\r\n");

        Assert.Equal("level,requirement,title,from,through,instrument,force,sources,count,vectors,since", lines[0]);
        Assert.Equal(
            "Vaccination,VACC-1,Arrangements for seasonal vaccination,,2026-03-31,,,,2,VACC-1.day-before-the-first-term VACC-1.term-before-absent,1.0.0",
            lines.First(static line => line.StartsWith("Vaccination,", StringComparison.Ordinal)));
        Assert.Contains(lines, static line => line.StartsWith("Premium,PREMIUM,Care home premium of a month,2020-08-01,2021-03-31,DES-2020-21,,DES-2020-21 (Secondary: Pulse Intelligence),3,PREMIUM.2020-21-first-month ", StringComparison.Ordinal));
    }

    private static async Task<string> Written(params string[] arguments)
    {
        using MemoryStream output = new();
        using StringWriter text = new();
        Terminal terminal = new() { In = Stream.Null, Out = output, Error = TextWriter.Null, Clock = new NoClock() };
        int code = await MatrixCommand.Make(terminal).Parse(arguments).InvokeAsync(new() { Output = text }, TestContext.Current.CancellationToken);
        Assert.Equal(0, code);
        return text.ToString() + Encoding.UTF8.GetString(output.ToArray());
    }

    private sealed class NoClock : TimeProvider;
}
