using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>A finding as the text shows it. Compared by reference: comparing findings by value renders their sentences.</summary>
internal sealed class FindingItem(Finding finding, CareHome? home, DateOnly on)
{
    internal Finding Finding { get; } = finding;

    /// <summary>Gets the home it is about, or where the resident it is about stays; null for the network, and where no stay is known.</summary>
    internal CareHome? Home { get; } = home;

    /// <summary>Gets the reason's sentence, and the due day where the sentence does not say it.</summary>
    internal string Sentence { get; } = SentenceOf(finding, on);

    /// <summary>Gets the subject's id as people are shown it: a resident's that is an NHS number is not shown whole.</summary>
    internal string SubjectName => ShownText.Id(Finding.Subject.Kind, Finding.Subject.Id);

    internal Requirement Requirement => Finding.Requirement;

    /// <summary>Gets what is equal for findings of one requirement, outcome and force.</summary>
    internal string Kind => $"{Requirement.Id} {Words.Of(Finding.Outcome)} {Words.Of(Finding.Force)}";

    internal DateOnly? DueOn => Finding.DueOn;

    /// <summary>Gets the place of what is wrong or due, the worst first; null for what is neither.</summary>
    internal int? Rank => (Finding.Outcome, Finding.Force) switch
    {
        (Outcome.NotMet, Force.Contractual) => 0,
        (Outcome.NotMet, Force.Unverified) => 1,
        (Outcome.NotMet, Force.InterimFlexibility) => 2,
        (Outcome.NotMet, Force.Requested) => 3,
        (Outcome.NotMet, _) => 4,
        (Outcome.MetLate, _) => 5,
        (Outcome.NotYetDue, _) => 6,
        _ => null,
    };

    internal bool IsNotMetByContract => Rank == 0;

    internal bool IsOtherwiseNotMet => Rank is > 0 and < 5;

    /// <summary>Gets whether it is not met and nobody says that it must be: what was asked for or advised, not what may be contract.</summary>
    internal bool IsAdviceNotMet => Rank is > 1 and < 5;

    private static string SentenceOf(Finding finding, DateOnly on)
    {
        string text = finding.Reason.Text;
        if (finding.Outcome is not (Outcome.NotMet or Outcome.NotYetDue or Outcome.MetLate) || finding.DueOn is not { } due) return text;
        string day = Words.Of(due);
        if (text.Contains(day, StringComparison.Ordinal)) return text;
        if (finding.Outcome is Outcome.NotYetDue) return $"{text} Due by {day}.";
        return due < on ? $"{text} It was due by {day}." : $"{text} Next due by {day}.";
    }
}
