using System.Globalization;
using System.Text;

namespace EhchRules.Rules;

/// <summary>A value in a sentence or in evidence: a day, a number, or words. Formatted only when somebody reads it.</summary>
internal readonly struct ReasonArgument : IEquatable<ReasonArgument>
{
    private readonly object? reference;
    private readonly int number;

    private ReasonArgument(object? reference, int number)
    {
        this.reference = reference;
        this.number = number;
    }

    public static implicit operator ReasonArgument(DateOnly day) => OfDay(day.DayNumber);

    public static implicit operator ReasonArgument(int number) => new(null, number);

    public static implicit operator ReasonArgument(string words) => new(words, 0);

    /// <summary>Gets the day; null where it is none.</summary>
    internal DateOnly? AsDay => ReferenceEquals(reference, DayWords.None) ? DateOnly.FromDayNumber(number) : null;

    internal static ReasonArgument OfDay(int day) => new(DayWords.None, day);

    /// <summary>Makes the value of a day with words before it: "admission on 9 October 2020".</summary>
    internal static ReasonArgument OfDay(int day, DayWords before) => new(before, day);

    internal static ReasonArgument Of(bool value) => new(value ? "true" : "false", 0);

    public bool Equals(ReasonArgument other) => number == other.number && (ReferenceEquals(reference, other.reference) || (reference is string words && words.Equals(other.reference as string, StringComparison.Ordinal)));

    public override bool Equals(object? obj) => obj is ReasonArgument other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(reference, number);

    /// <summary>Gets a hash that costs next to nothing; many words have the same.</summary>
    internal int QuickHash => reference is string { Length: > 0 } words ? words.Length + words[^1] : number;

    /// <summary>Makes the value of a short one and of words that may be kept beside it.</summary>
    internal static ReasonArgument From(ShortArgument value, string? words) => value.Kind switch
    {
        ShortArgument.KindOf.Words => new(words, 0),
        ShortArgument.KindOf.CommonWords => new(ShortArgument.CommonWords[value.Number], 0),
        ShortArgument.KindOf.Number => new(null, value.Number),
        _ => new(DayWords.All[value.Kind - ShortArgument.KindOf.Day], value.Number),
    };

    /// <summary>Makes it short; the default where it is a number too large for that.</summary>
    internal ShortArgument Shortened() => reference switch
    {
        null => ShortArgument.Of(ShortArgument.KindOf.Number, number),
        DayWords before => ShortArgument.Of(ShortArgument.KindOf.Day + before.Position, number),
        _ => ShortArgument.OfWords((string)reference),
    };

    /// <summary>Gets the words; null where it is none.</summary>
    internal string? AsWords => reference as string;

    /// <summary>Writes it as a person reads it: 9 October 2020.</summary>
    internal string InWords() => reference is DayWords before
        ? before.Words + DateOnly.FromDayNumber(number).ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : Plain();

    /// <summary>Writes it as the wire has it: 2020-10-09.</summary>
    internal string Plain() => reference is DayWords
        ? DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : reference as string ?? number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes it as UTF-8 as a person reads it, if there is room.</summary>
    internal bool TryWriteInWords(Span<byte> utf8, out int written)
    {
        if (reference is not DayWords before) return TryWritePlain(utf8, out written);
        if (!Encoding.UTF8.TryGetBytes(before.Words, utf8, out written)) return false;
        if (!DayText.TryWriteWords(DateOnly.FromDayNumber(number), utf8[written..], out int ofDay)) return false;
        written += ofDay;
        return true;
    }

    /// <summary>Writes it as UTF-8 as the wire has it, if there is room.</summary>
    internal bool TryWritePlain(Span<byte> utf8, out int written) => reference is string words
        ? Encoding.UTF8.TryGetBytes(words, utf8, out written)
        : reference is DayWords
            ? DayText.TryWriteIso(DateOnly.FromDayNumber(number), utf8, out written)
            : number.TryFormat(utf8, out written, provider: CultureInfo.InvariantCulture);
}

/// <summary>What stands before a day in a sentence.</summary>
internal sealed class DayWords
{
    private DayWords(string words, int position)
    {
        Words = words;
        Position = position;
    }

    internal static DayWords None { get; } = new(string.Empty, 0);

    internal static DayWords Admission { get; } = new("admission on ", 1);

    internal static DayWords Return { get; } = new("the return from hospital on ", 2);

    internal static DayWords DutyFirstApplied { get; } = new("after the duty first applied on ", 3);

    /// <summary>Gets all, each at its position.</summary>
    internal static DayWords[] All { get; } = [None, Admission, Return, DutyFirstApplied];

    internal string Words { get; }

    internal int Position { get; }
}
