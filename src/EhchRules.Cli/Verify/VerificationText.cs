using EhchRules.Catalogue;
using EhchRules.Cli.Console;
using EhchRules.Json;
using Spectre.Console;

namespace EhchRules.Cli.Verify;

/// <summary>Writes for someone who was given an assessment: whether it is what the record gives and, if not, where it first differs.</summary>
internal sealed class VerificationText(Stream output, TextOptions style)
{
    private const int Indent = 2;
    private const int Column = 14;
    private const int LongestValue = 400;

    private static readonly Style Heading = new(decoration: Decoration.Bold);

    private int count;
    private int same;

    internal bool AreAllTheSame => same == count;

    /// <summary>Writes what came of one assessment: in full where it stands alone or differs, else on a line.</summary>
    internal void Write(AssessmentReceipt receipt, ReceiptVerification verification, bool isOneOfMany)
    {
        using StreamWriter text = TextOutput.Over(output);
        TextPage page = new(text, style);
        if (verification.Difference is { } difference) WriteDifference(page, receipt, verification, difference);
        else if (isOneOfMany) page.Write($"THE SAME: {NameOf(receipt)}; {FindingsOf(verification)}.", hang: Indent);
        else WriteSame(page, receipt, verification);
        count++;
        if (verification.IsSame) same++;
    }

    /// <summary>Writes that an assessment has no record to be worked out from.</summary>
    internal void WriteWithoutRecord(AssessmentReceipt receipt, string file, bool hadFaults)
    {
        using StreamWriter text = TextOutput.Over(output);
        TextPage page = new(text, style);
        string perhaps = hadFaults ? "; it may be one of those that have faults" : string.Empty;
        page.Write($"NOT VERIFIED: {NameOf(receipt)}", style: Heading);
        page.Write($"The file {file} holds no further record of that network{perhaps}.");
        count++;
    }

    /// <summary>Writes what follows the last assessment.</summary>
    /// <param name="unused">How many records no assessment went with.</param>
    internal void WriteEnd(int unused)
    {
        using StreamWriter text = TextOutput.Over(output);
        TextPage page = new(text, style);
        if (count > 1) page.Write($"{Words.Count(count, "assessment")}: {Words.Number(same)} the same, {Words.Number(count - same)} not.");
        if (unused > 0 && count > 0) page.Write($"{Words.Count(unused, "record")} of the file {(unused == 1 ? "has" : "have")} no assessment here.");
    }

    private static void WriteSame(TextPage page, AssessmentReceipt receipt, ReceiptVerification verification)
    {
        page.Write($"THE SAME: {NameOf(receipt)}", style: Heading);
        page.Write("It was recalculated from the record, and the result is the same.");
        page.Blank();
        Assessment assessment = verification.Recomputed;
        Row(page, "Rule set", $"{RuleSetVersion.Current}, {CatalogueJson.Current.RuleSetHash}");
        Row(page, "Calendar", $"{assessment.Options.Calendar.Id}, {(verification.HasCalendarHash ? assessment.Options.Calendar.Hash : "the document has no hash of it")}");
        Row(page, "Record", EhchJson.HashRecord(assessment.Record));
        Row(page, "Known", receipt.KnownOn is { } day ? $"what was published by {Words.Of(day)}" : "everything the rule set holds");
        if (receipt.AllOccasions) Row(page, "Occasions", "those of earlier stays too");
        Row(page, "Findings", FindingsOf(verification));
        Row(page, "Also", $"{Words.Count(assessment.Warnings.Length, "warning")}, the requirements' titles and citations, and the summary, which counts all findings");
        page.Blank();
        page.Write("This is not a signature: it shows what follows from this record under these rules, not who wrote the document, nor that the record is true.");
    }

    private static void WriteDifference(TextPage page, AssessmentReceipt receipt, ReceiptVerification verification, ReceiptDifference difference)
    {
        page.Write($"NOT THE SAME: {NameOf(receipt)}", style: Heading);
        if (MeaningOf(difference, receipt) is { } meaning) page.Write(meaning);
        Row(page, "First at", difference.Finding is { } finding ? $"{difference.Path} ({finding})" : difference.Path);
        Row(page, "Document", Shortened(difference, difference.Stated));
        Row(page, "Result", Shortened(difference, difference.Recomputed));
        page.Write(verification.Findings == 0 ? "What follows was not compared." : $"{Words.Count(verification.Findings, "finding")} before it, and everything above them, are the same. What follows was not compared.", Indent);
    }

    private static void Row(TextPage page, string name, string text) => page.Write(text, Column, lead: $"  {name}");

    private static string FindingsOf(ReceiptVerification verification)
    {
        string[] omitted =
        [
            .. Enum.GetValues<Outcome>()
                .Where(outcome => verification.OmittedOf(outcome) > 0)
                .Select(outcome => $"{Words.Number(verification.OmittedOf(outcome))} {outcome}"),
        ];
        return omitted.Length == 0
            ? $"all {Words.Count(verification.Findings, "finding")} the same, in the same order"
            : $"{Words.Number(verification.Findings)} of {Words.Count(verification.Recomputed.Findings.Count, "finding")}, the same, in the same order; the document says that it leaves out the others: {string.Join(", ", omitted)}";
    }

    private static string? MeaningOf(ReceiptDifference difference, AssessmentReceipt receipt) => difference.Path switch
    {
        "$.ruleSet" => $"It was written by rule set {receipt.RuleSet}; this program has {RuleSetVersion.Current}, which may judge differently. Check it with the version that wrote it.",
        "$.ruleSetHash" => "It was written by a rule set of the same version with another catalogue.",
        "$.calendar" or "$.calendarHash" => "It was written with another calendar of working days.",
        "$.recordHash" => "The record is not the one that was assessed, or was changed since.",
        _ when difference.Finding?.StartsWith($"{Alignment.SingleNetwork.Id},", StringComparison.Ordinal) is true =>
            "The record is the one that was assessed, but the result is different. If it was assessed in a file of many records, give that file: homes claimed by two networks are found only there.",
        _ when difference.Path.StartsWith("$.findings", StringComparison.Ordinal) => "The record is the one that was assessed, but the result is different.",
        _ => null,
    };

    private static string NameOf(AssessmentReceipt receipt) => $"the assessment of {receipt.Network} on {Words.WithWeekday(receipt.On)}";

    private static string Shortened(ReceiptDifference difference, string? value)
    {
        if (value is null) return "nothing";

        // What is of a finding may be the id of a resident, or hold it in a path.
        string? requirement = difference.Finding?.Split(',')[0];
        bool isOfHome = RequirementCatalogue.Judged.Any(one => one.Id == requirement && one.Subject is not SubjectKind.Resident);
        string shown = isOfHome ? value : NhsNumber.Mask(value);
        return shown.Length > LongestValue ? $"{shown[..LongestValue]} …" : shown;
    }
}
