using EhchRules.Conformance;

namespace EhchRules.Cli.Conformance;

/// <summary>Says what a deck holds, and what was looked for in vain.</summary>
internal static class ExamText
{
    internal static IEnumerable<string> Lines(ExamOptions options, ExamSummary summary)
    {
        int seconds = summary.Pairs.Sum(static pair => pair.Vectors);
        string pairs = string.Join(", ", summary.Pairs.Where(static pair => pair.Vectors > 0).Select(static pair => $"{Words.Number(pair.Vectors)} {Of(pair.By)}"));
        string alike = seconds == 0 ? string.Empty : $", {Words.Number(seconds)} of them like the one before ({pairs})";
        yield return FormattableString.Invariant($"{Words.Count(summary.Vectors, "vector")} from seed {options.Seed}, by rule set {EhchRuleSet.Current.Version}{alike}.");
        yield return $"By answer, without those: {string.Join(", ", Totals(summary))}.";

        // What has fewer vectors than kinds of answers was not asked about often enough for one to be missed.
        ExamCount[][] asked = [.. summary.Answers.GroupBy(static one => one.Requirement).Select(static one => one.ToArray())];
        ExamCount[][] enough = [.. asked.Where(static one => one.Sum(static count => count.Vectors) >= one.Length)];
        string[] missing = [.. enough.Where(static one => one.Any(static count => count.Vectors == 0)).Select(static one => $"{one[0].Requirement} {string.Join(", ", Unfound(one))}")];
        if (missing.Length > 0) yield return $"Not found: {string.Join("; ", missing)}.";
        if (enough.Length < asked.Length) yield return $"Too small a deck to have every kind of answer of {Words.Count(asked.Length - enough.Length, "requirement")} or level.";
    }

    private static IEnumerable<string> Totals(ExamSummary summary) => summary.Answers
        .GroupBy(static one => one.Answer)
        .Select(static one => (Answer: one.Key, Vectors: one.Sum(static count => count.Vectors)))
        .Where(static one => one.Vectors > 0)
        .OrderByDescending(static one => one.Vectors).ThenBy(static one => one.Answer, StringComparer.Ordinal)
        .Select(static one => $"{one.Answer} {Words.Number(one.Vectors)}");

    private static IEnumerable<string> Unfound(ExamCount[] counts) => counts.Where(static count => count.Vectors == 0).Select(static count => count.Answer);

    private static string Of(MetamorphicRelation relation) => relation switch
    {
        MetamorphicRelation.Order => "with lists in another order",
        MetamorphicRelation.Ids => "with other ids",
        MetamorphicRelation.IrrelevantFact => "with an irrelevant fact",
        _ => "with all days moved",
    };
}
