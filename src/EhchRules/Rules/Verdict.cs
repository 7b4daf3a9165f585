using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>What a rule says: a reason with what fills its sentence, and what goes with it.</summary>
/// <remarks>Immutable, so that every finding of a sentence without arguments shares one.</remarks>
internal sealed record Verdict
{
    private const int None = -1;
    private const int DaysOfAKind = 4_000_000;

    // A country has millions of verdicts that differ, so they are kept in little room: a day that may be absent is a number, an occasion is
    // its day and a multiple of more days than there are for its kind. Of arguments, up to two are kept short, with the words of one of them
    // in the parts; more are an array there, of short ones if none has words of its own. Conditions stand around what was in the parts before.
    private readonly object? parts;
    private readonly ShortArgument first;
    private readonly ShortArgument second;
    private readonly int dueOn = None;
    private readonly int occasion = None;

    internal Verdict(ReasonTemplate template, params ReadOnlySpan<ReasonArgument> arguments)
    {
        Template = template;
        if (arguments.IsEmpty) return;
        first = arguments[0].Shortened();
        if (arguments.Length == 2) second = arguments[1].Shortened();
        bool areTwoWords = first.Kind is ShortArgument.KindOf.Words && second.Kind is ShortArgument.KindOf.Words;
        bool areShort = arguments.Length <= 2 && !areTwoWords && first.Kind is not ShortArgument.KindOf.None && (arguments.Length == 1 || second.Kind is not ShortArgument.KindOf.None);
        parts = !areShort ? ManyOf(arguments)
            : first.Kind is ShortArgument.KindOf.Words ? arguments[0].AsWords
            : second.Kind is ShortArgument.KindOf.Words ? arguments[1].AsWords
            : null;
    }

    internal ReasonTemplate Template { get; }

    /// <summary>Gets what fills the sentence, made anew at each call; empty where it has no arguments.</summary>
    internal ReasonArgument[] Arguments
    {
        get
        {
            if (first.Kind is ShortArgument.KindOf.None && Filling is not ReasonArgument[]) return [];
            ReasonArgument[] all = new ReasonArgument[Template.ArgumentCount];
            for (int i = 0; i < all.Length; i++) all[i] = ArgumentAt(i);
            return all;
        }
    }

    internal Outcome Outcome => Template.Outcome;

    /// <summary>Gets the conditions that failed, or that a question is about; null where none is named.</summary>
    internal string[]? Conditions
    {
        get => (parts as Named)?.Conditions;
        init => parts = value is null ? parts : new Named(Filling, value);
    }

    /// <summary>Gets the absent facts that would settle it; null where it is settled.</summary>
    internal FactPath[]? Missing
    {
        get => parts as FactPath[];
        init => parts = value ?? parts;
    }

    private object? Filling => parts is Named named ? named.Filling : parts;

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

    internal static Verdict Undetermined(params FactPath[] missing) => UndeterminedOn(null, null, missing);

    /// <summary>Says of an occasion, if any, with the day by which something is due, if any, that absent facts would settle it.</summary>
    internal static Verdict UndeterminedOn(Occasion? occasion, DateOnly? due, params FactPath[] missing) =>
        new(SharedReasons.FactAbsent) { Missing = missing, DueOn = due, Occasion = occasion };

    /// <summary>Settles a question that rests on an absent fact: the same outcome on both readings stands, else nothing is known.</summary>
    internal static Verdict Settle(Verdict one, Verdict other, FactPath[] missing)
    {
        if (one.Outcome == other.Outcome && one.Outcome is not Outcome.Undetermined) return one;
        DateOnly? due = one.DueOn is null || one.DueOn == other.DueOn ? other.DueOn : other.DueOn is null ? one.DueOn : null;
        return UndeterminedOn(null, due, [.. missing, .. one.Missing ?? [], .. other.Missing ?? []]);
    }

    /// <summary>Says whether two sentences are filled alike. Where that is not seen at once, they may still read the same.</summary>
    internal bool IsFilledAs(Verdict other) => first.Equals(other.first) && second.Equals(other.second) && (Filling, other.Filling) switch
    {
        (null, null) => true,
        (string one, string two) => string.Equals(one, two, StringComparison.Ordinal),
        (ShortArgument[] one, ShortArgument[] two) => one.AsSpan().SequenceEqual(two),
        (ReasonArgument[] one, ReasonArgument[] two) => one.AsSpan().SequenceEqual(two),
        _ => false,
    };

    private ReasonArgument ArgumentAt(int index) => Filling switch
    {
        ReasonArgument[] all => all[index],
        ShortArgument[] all => ReasonArgument.From(all[index], null),
        var words => ReasonArgument.From(index == 0 ? first : second, (string?)words),
    };

    private static object ManyOf(ReadOnlySpan<ReasonArgument> arguments)
    {
        ShortArgument[] all = new ShortArgument[arguments.Length];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = arguments[i].Shortened();
            if (all[i].Kind is ShortArgument.KindOf.None or ShortArgument.KindOf.Words) return arguments.ToArray();
        }

        return all;
    }

    /// <summary>What fills a sentence, with the conditions that go with it.</summary>
    private sealed record Named(object? Filling, string[] Conditions);
}
