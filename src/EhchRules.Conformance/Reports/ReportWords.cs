using System.Collections.Immutable;
using System.Globalization;
using EhchRules.Catalogue;

namespace EhchRules.Conformance;

/// <summary>What reports say in words, whatever they are written in.</summary>
internal static class ReportWords
{
    internal const string Standing = "NHS England has neither made nor approved it. What is expected is what its authors expect: those of the suite that comes with EhchRules wrote it from "
        + "published texts, and a failure names its sources; of an exam, it is what the library answers, so that a difference is a question and no verdict. "
        + "This report says what one product answered on one occasion. Nobody is certified by it.";

    internal const string UnnamedProduct = "Unnamed product";

    /// <summary>Gets what must not be read into a report, however good it is.</summary>
    internal static ImmutableArray<string> Limits { get; } =
    [
        "That the product is right in general. A suite is finite: these vectors were answered as expected, and another record may not be. A fresh deck (ehch conformance exam) asks what nobody could learn by heart.",
        "Anything about levels and vectors that are not covered or were skipped. They are no failures, and no successes either.",
        "More than was compared. Outcomes are always compared; due days, reasons, forces and the like only where the product declares that it answers them.",
        "That the contract says what a vector expects. Each rests on its sources, and each source has a status: Confirmed, Secondary or Unconfirmed. "
            + "What is not Confirmed has to be checked against the official text before anybody relies on it.",
        "That data are entered rightly, that the product is used well, or that care is safe. A conformance report is no part of a clinical safety case by itself.",
        "Which product it was. Name and version are as the product stated them, and nobody has checked them.",
    ];

    internal static string Of(VectorOutcome outcome) => outcome is VectorOutcome.NotCovered ? "Not covered" : outcome.ToString();

    internal static string Meaning(VectorOutcome outcome) => outcome switch
    {
        VectorOutcome.Passed => "answered as expected",
        VectorOutcome.Failed => "answered otherwise",
        VectorOutcome.Skipped => "the product gave a reason not to answer",
        VectorOutcome.Unknown => "no answer that could be judged",
        _ => "of levels the product does not implement; not put to it",
    };

    internal static string Of(UnknownCause? cause) => cause switch
    {
        UnknownCause.NotStarted => "did not start",
        UnknownCause.Crashed => "ended early",
        UnknownCause.TimedOut => "time was over",
        UnknownCause.RunTimedOut => "time of the run was over",
        UnknownCause.Garbage => "no answer of the right shape",
        UnknownCause.AnsweredTwice => "answered more than once",
        UnknownCause.NoAnswer => "not answered",
        UnknownCause.ProductError => "the product reported an error",
        _ => "not known",
    };

    /// <summary>Sums a report up in a sentence or two.</summary>
    internal static string Lead(OutcomeCounts total)
    {
        if (total.Total == 0) return "The suite, or what was chosen of it, holds no vector.";
        long asked = total.Total - total.NotCovered;
        string put = asked == 0
            ? "No vector was put to the product."
            : $"Of {Number(asked)} {(asked == 1 ? "vector" : "vectors")} put to the product, {Number(total.Passed)} passed, {Number(total.Failed)} failed, "
                + $"{Number(total.Skipped)} {(total.Skipped == 1 ? "was" : "were")} skipped and {Number(total.Unknown)} {(total.Unknown == 1 ? "is" : "are")} unknown.";
        return total.NotCovered == 0 ? put : $"{put} {Number(total.NotCovered)} more {(total.NotCovered == 1 ? "is" : "are")} of levels that it does not implement.";
    }

    /// <summary>Says what a product said that answers nothing; null where it said nothing of the kind.</summary>
    internal static string? Strays(StrayAnswers strays)
    {
        string[] parts =
        [
            .. strays.Answers > 0 ? [strays.Answers == 1 ? "One answer was to a vector that was not being asked." : $"{Number(strays.Answers)} answers were to vectors that were not being asked."] : Array.Empty<string>(),
            .. strays.Unreadable > 0 ? [strays.Unreadable == 1 ? "One line was no answer at all." : $"{Number(strays.Unreadable)} lines were no answers at all."] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? null : $"{string.Join(' ', parts)} No vector was charged with them.";
    }

    internal static string? StandardError(StandardErrorExcerpt excerpt) => excerpt.Lines == 0
        ? null
        : $"{Number(excerpt.Lines)} {(excerpt.Lines == 1 ? "line" : "lines")}, {Number(excerpt.Bytes)} bytes{(excerpt.Omitted > 0 ? "; the first and the last are shown, each shortened" : "")}.";

    /// <summary>Gets the title of a requirement; empty where this catalogue has none of that id.</summary>
    internal static string Title(string requirement) => RequirementCatalogue.Find(requirement)?.Title ?? requirement switch
    {
        VectorFormat.Scoring => "National Early Warning Score 2",
        VectorFormat.Premium => "Care home premium",
        _ => string.Empty,
    };

    internal static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
