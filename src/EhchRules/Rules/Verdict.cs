using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>What a rule says: a reason with what fills its sentence, and what goes with it.</summary>
/// <remarks>Immutable, so that every finding of a sentence without arguments shares one.</remarks>
internal sealed record Verdict
{
    private const int None = -1;
    private const int DaysOfAKind = 4_000_000;

    // A country has millions of verdicts that differ, so they are kept in little room: a day that may be absent is a number, an occasion is
    // its day and a multiple of more days than there are for its kind, and what goes with the reason is one object: arguments, arguments and
    // conditions, or absent facts.
    private readonly object? parts;
    private readonly int dueOn = None;
    private readonly int occasion = None;

    internal Verdict(ReasonTemplate template, ReasonArgument[]? arguments)
    {
        Template = template;
        parts = arguments;
    }

    internal ReasonTemplate Template { get; }

    /// <summary>Gets what fills the sentence; null where it has no arguments.</summary>
    internal ReasonArgument[]? Arguments => parts as ReasonArgument[] ?? (parts as Named)?.Arguments;

    internal Outcome Outcome => Template.Outcome;

    /// <summary>Gets the conditions that failed, or that a question is about; null where none is named.</summary>
    internal string[]? Conditions
    {
        get => (parts as Named)?.Conditions;
        init => parts = value is null ? parts : new Named(Arguments, value);
    }

    /// <summary>Gets the absent facts that would settle it; null where it is settled.</summary>
    internal FactPath[]? Missing
    {
        get => parts as FactPath[];
        init => parts = value ?? parts;
    }

    internal DateOnly? DueOn
    {
        get => dueOn == None ? null : DateOnly.FromDayNumber(dueOn);
        init => dueOn = value?.DayNumber ?? None;
    }

    /// <summary>Gets the occasion it is about; null where the duty has none.</summary>
    internal Occasion? Occasion
    {
        get => occasion == None ? null : new((OccasionKind)(occasion / DaysOfAKind), DateOnly.FromDayNumber(occasion % DaysOfAKind));
        init => occasion = value is { } about ? ((int)about.Kind * DaysOfAKind) + about.Day.DayNumber : None;
    }

    internal Verdict Due(DateOnly? day) => day == DueOn ? this : this with { DueOn = day };

    internal Verdict About(Occasion occasion) => occasion == Occasion ? this : this with { Occasion = occasion };

    internal Verdict Naming(params string[] conditions) => this with { Conditions = conditions };

    internal static Verdict Undetermined(params FactPath[] missing) => new(SharedReasons.FactAbsent, null) { Missing = missing };

    /// <summary>Settles a question that rests on an absent fact: the same outcome on both readings stands, else nothing is known.</summary>
    internal static Verdict Settle(Verdict one, Verdict other, FactPath[] missing)
    {
        if (one.Outcome == other.Outcome && one.Outcome is not Outcome.Undetermined) return one;
        DateOnly? due = one.DueOn is null || one.DueOn == other.DueOn ? other.DueOn : other.DueOn is null ? one.DueOn : null;
        return Undetermined([.. missing, .. one.Missing ?? [], .. other.Missing ?? []]).Due(due);
    }

    /// <summary>What fills a sentence, with the conditions that go with it.</summary>
    private sealed record Named(ReasonArgument[]? Arguments, string[] Conditions);
}
