using System.Globalization;
using System.Text;

namespace EhchRules.Rules;

/// <summary>A value in a sentence or in evidence: a day, a number, or words. Formatted only when somebody reads it.</summary>
internal readonly struct ReasonArgument : IEquatable<ReasonArgument>
{
    private static readonly object Day = new();

    private readonly object? reference;
    private readonly int number;

    private ReasonArgument(object? reference, int number)
    {
        this.reference = reference;
        this.number = number;
    }

    public static implicit operator ReasonArgument(DateOnly day) => new(Day, day.DayNumber);

    public static implicit operator ReasonArgument(int number) => new(null, number);

    public static implicit operator ReasonArgument(string words) => new(words, 0);

    /// <summary>Gets the day; null where it is none.</summary>
    internal DateOnly? AsDay => ReferenceEquals(reference, Day) ? DateOnly.FromDayNumber(number) : null;

    internal static ReasonArgument OfDay(int day) => new(Day, day);

    internal static ReasonArgument Of(bool value) => new(value ? "true" : "false", 0);

    public bool Equals(ReasonArgument other) => number == other.number && Equals(reference, other.reference);

    public override bool Equals(object? obj) => obj is ReasonArgument other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(reference, number);

    /// <summary>Writes it as a person reads it: 9 October 2020.</summary>
    internal string InWords() => ReferenceEquals(reference, Day)
        ? DateOnly.FromDayNumber(number).ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : Plain();

    /// <summary>Writes it as the wire has it: 2020-10-09.</summary>
    internal string Plain() => ReferenceEquals(reference, Day)
        ? DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : reference as string ?? number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes it as UTF-8 as a person reads it, if there is room.</summary>
    internal bool TryWriteInWords(Span<byte> utf8, out int written) => ReferenceEquals(reference, Day)
        ? DayText.TryWriteWords(DateOnly.FromDayNumber(number), utf8, out written)
        : TryWritePlain(utf8, out written);

    /// <summary>Writes it as UTF-8 as the wire has it, if there is room.</summary>
    internal bool TryWritePlain(Span<byte> utf8, out int written) => reference is string words
        ? Encoding.UTF8.TryGetBytes(words, utf8, out written)
        : ReferenceEquals(reference, Day)
            ? DayText.TryWriteIso(DateOnly.FromDayNumber(number), utf8, out written)
            : number.TryFormat(utf8, out written, provider: CultureInfo.InvariantCulture);
}
