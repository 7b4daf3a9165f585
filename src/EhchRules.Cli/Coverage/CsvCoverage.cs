using System.Globalization;
using CsvHelper;
using EhchRules.Cli.Console;
using EhchRules.Sufficiency;

namespace EhchRules.Cli.Coverage;

/// <summary>Writes one row a requirement. The columns are a contract: new ones are only added at the end.</summary>
internal static class CsvCoverage
{
    private static readonly string[] Columns =
    [
        "networks", "on", "requirement", "title", "topic", "subject_kind", "force", "decidability",
        "decided", "needs_judgement", "not_applicable", "undetermined", "left_open", "lacks", "opened_by_step",
    ];

    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape };

    internal static async Task WriteAsync(Stream output, DataSufficiency coverage, CancellationToken cancellationToken)
    {
        await using CsvWriter csv = CsvWriter.Create(output, Options, leaveOpen: true);
        csv.WriteHeader(Columns);
        foreach (RequirementSufficiency one in coverage.Requirements) await csv.WriteRecordAsync(Row(coverage, one), cancellationToken);
        await csv.FlushAsync(cancellationToken);
    }

    private static string[] Row(DataSufficiency coverage, RequirementSufficiency one) =>
    [
        Plain(coverage.Networks),
        IsoDay.Of(coverage.On),
        one.Requirement.Id,
        one.Requirement.Title,
        one.Requirement.Topic.ToString(),
        one.Requirement.Subject.ToString(),
        one.Force.ToString(),
        one.Decidability.ToString(),
        Plain(one.Decided),
        Plain(one.NeedsJudgement),
        Plain(one.NotApplicable),
        Plain(one.Undetermined),
        Plain(one.LeftOpen),
        string.Join(';', one.Unknown.Select(static answers => FormattableString.Invariant($"{string.Join('+', answers.Facts)}={answers.Count}"))),
        StepOf(coverage, one) is { } step ? Plain(step) : string.Empty,
    ];

    private static int? StepOf(DataSufficiency coverage, RequirementSufficiency one)
    {
        for (int i = 0; i < coverage.Steps.Length; i++)
        {
            if (coverage.Steps[i].Opens.Contains(one.Requirement)) return i + 1;
        }

        return null;
    }

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);
}
