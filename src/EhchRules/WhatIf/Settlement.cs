using System.Collections.Immutable;
using EhchRules.Records;

namespace EhchRules.WhatIf;

/// <summary>What would settle a finding that is not met, not yet due, undetermined or in need of judgement: the smallest sets of facts that somebody can still bring about.</summary>
/// <remarks>
/// <para>Each set is verified by assessing again: with it the finding is <c>Met</c> or <c>MetLate</c>, and without any one of its members it is not.
/// No fact is dated before the day asked from. All sets of one fact or two are found, unless so many facts are within reach that not every two can be asked; of larger ones, those that are reached by adding
/// facts while the finding changes, or by taking facts out of all that can be done.</para>
/// <para>Facts are made from the record, the subject and the codes that the catalogue names. Where any of several would do alike, such as the practices of a
/// network, one of them stands for all. What no source gives is not offered: how often a doctor is to take part in rounds, for one.</para>
/// </remarks>
public sealed class Settlement
{
    private readonly NetworkRecord record;
    private readonly bool settledByItself;

    private Settlement(Finding finding, DateOnly on, DateOnly by, NetworkRecord record, ImmutableArray<SettlingSet> sets, bool searchWasCut, bool settledByItself)
    {
        Finding = finding;
        On = on;
        By = by;
        this.record = record;
        this.settledByItself = settledByItself;
        Sets = sets;
        SearchWasCut = searchWasCut;
    }

    /// <summary>Gets the most judgements that a search makes before it is cut: 6,000 for one finding.</summary>
    public static int MostJudgements => SettlingSearch.MostJudgements;

    /// <summary>Gets the finding that was asked about.</summary>
    public Finding Finding { get; }

    /// <summary>Gets the day asked from. No fact of any set is dated before it.</summary>
    public DateOnly On { get; }

    /// <summary>Gets the last day by which a fact could be brought about, included.</summary>
    public DateOnly By { get; }

    /// <summary>Gets the sets, those of fewer facts first; empty where nothing settles the finding.</summary>
    public ImmutableArray<SettlingSet> Sets { get; }

    /// <summary>Gets whether the search came to <see cref="MostJudgements"/> and was given up: there may be other sets.</summary>
    public bool SearchWasCut { get; }

    /// <summary>Gets why there is no set; null where there is one.</summary>
    public NothingSettles? WhyNone => Sets.Length > 0 ? null
        : SearchWasCut ? NothingSettles.SearchWasCut
        : settledByItself ? NothingSettles.ItSettlesByItself
        : Finding.Outcome is not Outcome.Undetermined ? NothingSettles.NoFactWithinReach
        : Finding.MissingFacts.IsEmpty ? NothingSettles.NoSourceTells
        : NothingSettles.TheRecordLacksFacts;

    internal static Settlement Of(Assessment assessment, Finding finding, DateOnly? by, int mostJudgements)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.Outcome is Outcome.Met or Outcome.MetLate or Outcome.NotApplicable)
        {
            throw new ArgumentException($"Nothing is to be settled: {finding.Requirement.Id} is {finding.Outcome}.", nameof(finding));
        }

        DateOnly on = assessment.On;
        if (by < on) throw new ArgumentOutOfRangeException(nameof(by), by, $"The day is before that of the assessment, {FaultText.Day(on)}: the past cannot be mended.");
        DateOnly? due = finding.DueOn >= on ? finding.DueOn : null;
        DateOnly last = by is null || by > due ? due ?? by ?? on : by.Value;
        return Find(Question.Of(assessment, finding, on), assessment, finding, last, mostJudgements);
    }

    /// <summary>Finds what would keep a finding from coming about: it stands on the day after <paramref name="by"/> if nothing is done.</summary>
    /// <param name="assessment">An assessment of an earlier day, of a record in which nothing is dated later than it.</param>
    /// <param name="coming">What is found on the day after <paramref name="by"/>.</param>
    /// <param name="by">The last day by which a fact can be brought about, included.</param>
    internal static Settlement OfComing(Assessment assessment, Finding coming, DateOnly by)
    {
        Question question = Question.Of(assessment, coming, by.AddDays(1));
        SettlingSearch search = new(question, FactsWithinReach.Of(question.Record, coming, by), by.AddDays(1), SettlingSearch.MostJudgements);
        return new(coming, assessment.On, by, assessment.Record, search.Run(), search.WasCut, search.NothingIsNeeded);
    }

    /// <summary>
    /// Says what is to be done, as <c>By 19 October 2020, either: offer r-1 a talk about preferences for the end of life; or: …</c>, or why nothing
    /// settles it. Homes have their names.
    /// </summary>
    public override string ToString()
    {
        if (WhyNone is { } none) return Words(none);
        return $"By {HypotheticalEvent.InWords(Sets[0].Facts[0].On)}{(Sets.Length == 1 ? ": " : ", ")}{Ways()}.";
    }

    /// <summary>Says the ways in which it can be settled, without their day: <c>either: hold a home round at Oakfield; or: …</c>; empty where there is none.</summary>
    /// <param name="most">How many ways are said at most, at least 1; the others are counted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than 1.</exception>
    public string Ways(int most = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        Func<string, string> nameOfHome = HypotheticalEvent.NamesOf(record);
        string ways = string.Join("; or: ", Sets.Take(most).Select(set => set.InWords(nameOfHome)));
        string others = Sets.Length > most ? $"; or {FaultText.Number(Sets.Length - most)} other {(Sets.Length - most == 1 ? "way" : "ways")}" : string.Empty;
        return $"{(Math.Min(Sets.Length, most) > 1 ? "either: " : "")}{ways}{others}";
    }

    private string Words(NothingSettles none) => none switch
    {
        NothingSettles.SearchWasCut => "No set of facts that settles it was found before the search was cut.",
        NothingSettles.ItSettlesByItself => "Nothing need be done: with time, and what the record holds of later days, it is settled.",
        NothingSettles.NoSourceTells => "No fact settles it: the sources do not.",
        NothingSettles.TheRecordLacksFacts => "Nothing that can still be done settles it: the record first has to say "
            + $"{Rules.Phrase.List([.. Finding.MissingFacts.Select(static fact => fact.Words).Distinct(StringComparer.Ordinal)])}.",
        _ => "Nothing that can still be done settles it.",
    };

    /// <summary>
    /// Asks first on the last day, of facts dated on it; then on the day asked from; then on the day after all is past, when something that ended has ended, and a duty that comes
    /// up each week is judged by the next one.
    /// </summary>
    private static Settlement Find(Question question, Assessment assessment, Finding finding, DateOnly last, int mostJudgements)
    {
        DateOnly on = assessment.On;
        DateOnly end = finding.DueOn > last ? finding.DueOn.Value : last;
        int left = mostJudgements;
        bool settledByItself = false;
        foreach ((DateOnly dated, DateOnly judged) in Attempts())
        {
            SettlingSearch search = new(question, FactsWithinReach.Of(question.Record, finding, dated), judged, left);
            ImmutableArray<SettlingSet> sets = search.Run();
            left -= search.Judgements;
            settledByItself |= search.NothingIsNeeded;
            if (sets.Length > 0 || search.WasCut) return new(finding, on, last, assessment.Record, sets, search.WasCut, settledByItself);
        }

        return new(finding, on, last, assessment.Record, [], searchWasCut: false, settledByItself);

        IEnumerable<(DateOnly Dated, DateOnly Judged)> Attempts()
        {
            yield return (last, last);
            if (last != on) yield return (on, on);
            if (end < DateOnly.MaxValue) yield return (last, end.AddDays(1));
        }
    }
}

/// <summary>Why nothing that can still be done settles a finding.</summary>
public enum NothingSettles
{
    /// <summary>What counts was to be done before the day asked from, or no kind of fact stands for it.</summary>
    NoFactWithinReach,

    /// <summary>The record lacks facts that nobody can bring about any more, only record: <see cref="Finding.MissingFacts"/> names them.</summary>
    TheRecordLacksFacts,

    /// <summary>No source tells how it stands.</summary>
    NoSourceTells,

    /// <summary>Nothing need be done: with time alone, and what the record holds of days after the one asked from, the finding is settled.</summary>
    ItSettlesByItself,

    /// <summary>The search was cut before it found a set.</summary>
    SearchWasCut,
}
