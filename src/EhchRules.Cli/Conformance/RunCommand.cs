using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using EhchRules.Cli.Console;
using EhchRules.Cli.Options;
using EhchRules.Conformance;

namespace EhchRules.Cli.Conformance;

/// <summary><c>ehch conformance run</c>: puts the suite to a product and reports.</summary>
internal static class RunCommand
{
    private const int LongestSeconds = 7 * 24 * 60 * 60;

    internal static Command Make(Terminal terminal)
    {
        Option<string?> product = new("--product") { Description = "A program that speaks JSON lines (ehch-product/1): its command, quoted as for a shell. No shell is used", HelpName = "COMMAND" };
        Option<string?> endpoint = new("--endpoint") { Description = "A server on this machine that takes the same messages by POST", HelpName = "URL" };
        Option<string?> answers = new("--answers") { Description = "A file of answers to what export --questions wrote; - reads standard input", HelpName = "FILE" };
        Option<int?> timeout = NumberOption.Make("--timeout", "How long an answer may take, in seconds, from when its question was put, or from the product's last answer. The default is 10", "SECONDS");
        Option<int?> limit = NumberOption.Make("--limit", "How long the whole run may take, in seconds. The default is 600", "SECONDS");
        Option<string?> output = new("--output", "-o") { Description = $"Also write into this folder: {string.Join(", ", RunFile.All.Select(static file => file.Name))}", HelpName = "DIR" };
        Option<RunFormat> format = NamesOption.One<RunFormat>("--format", "How to write the report to standard output");
        SuiteOptions suite = new();
        Command command = new(
            "run",
            "Put the suite to a product; without one, to this program's own library. Exits with 0 if every vector passed, was skipped or is not covered, and with 1 if one failed or there is no telling.")
        {
            product,
            endpoint,
            answers,
        };
        suite.AddTo(command);
        command.Add(timeout);
        command.Add(limit);
        command.Add(format);
        command.Add(output);
        command.SetAction((call, cancellationToken) => new ConformanceRunning
        {
            Terminal = terminal,
            Product = ProductOf(call.GetValue(product), call.GetValue(endpoint), call.GetValue(answers), terminal),
            Selection = suite.Selection(call),
            OpenSuite = () => suite.Suite(call),
            Timeout = Seconds("--timeout", call.GetValue(timeout) ?? 10),
            Limit = Seconds("--limit", call.GetValue(limit) ?? 600),
            Format = call.GetValue(format),
            Folder = call.GetValue(output),
        }.RunAsync(cancellationToken));
        return command;
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The run disposes of the product.")]
    private static Func<CancellationToken, Task<ConformanceProduct>> ProductOf(string? command, string? endpoint, string? answers, Terminal terminal)
    {
        if (new[] { command, endpoint, answers }.Count(static one => one is not null) > 1) throw new UsageException("--product, --endpoint and --answers: name one of them");
        if (answers is not null) return cancellationToken => AnswersAsync(answers, terminal, cancellationToken);
        ConformanceProduct product;
        try
        {
            product = command is not null ? new ProcessProduct(command) : endpoint is null ? LibraryProduct.Make() : new HttpProduct(Address(endpoint));
        }
        catch (ArgumentException refused)
        {
            string reason = refused.Message.Replace($" (Parameter '{refused.ParamName}')", string.Empty, StringComparison.Ordinal);
            throw new UsageException($"{(command is not null ? "--product" : "--endpoint")}: {reason}", refused);
        }

        return _ => Task.FromResult(product);
    }

    private static async Task<ConformanceProduct> AnswersAsync(string name, Terminal terminal, CancellationToken cancellationToken)
    {
        Input.RecordFile.Check([name], output: null, terminal);
        Input.RecordFile file = await Input.RecordFile.OpenAsync(name, terminal, isReadTwice: true, cancellationToken);
        return new AnswerFileProduct(file.Stream, file.Name);
    }

    private static Uri Address(string text) => Uri.TryCreate(text, UriKind.Absolute, out Uri? address) ? address : throw new UsageException($"--endpoint: \"{text}\" is not an address, such as http://localhost:8080/");

    private static TimeSpan Seconds(string option, int seconds) => seconds is > 0 and <= LongestSeconds
        ? TimeSpan.FromSeconds(seconds)
        : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"{option}: {seconds} is not a number of seconds from 1 to {LongestSeconds}"));
}
