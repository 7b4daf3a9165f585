using System.Globalization;
using EhchRules.Sufficiency;

namespace EhchRules.Reports;

/// <summary>Writes one row a requirement. The columns are a contract: new ones are only added at the end.</summary>
internal static class CoverageCsv
{
    private static readonly string[] Columns =
    [
        "networks", "on", "requirement", "title", "topic", "subject_kind", "force", "decidability",
        "decided", "needs_judgement", "not_applicable", "undetermined", "left_open", "lacks", "opened_by_step",
    ];

    internal static void Write(TextWriter csv, DataSufficiency coverage) =>
        CsvRows.Write(csv, Columns, hasHeader: true, coverage.Requirements.Select(one => Row(coverage, one)));

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
