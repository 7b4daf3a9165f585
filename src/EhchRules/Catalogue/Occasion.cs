using System.Globalization;
using System.Text;

namespace EhchRules.Catalogue;

/// <summary>What makes a duty come up again for the same subject. The order is that of the labels.</summary>
public enum OccasionKind
{
    /// <summary>An admission to the home, on its first day.</summary>
    Admission,

    /// <summary>A discharge from hospital, on its day.</summary>
    Discharge,

    /// <summary>A time in hospital that goes on, from its first day.</summary>
    Hospital,

    /// <summary>A return from hospital, on the day of return.</summary>
    Return,

    /// <summary>A week, by its Monday.</summary>
    Week,
}

/// <summary>One occasion of a duty that comes up more than once for the same subject.</summary>
/// <param name="Kind">What makes it come up.</param>
/// <param name="Day">The day by which it is named.</param>
public readonly record struct Occasion(OccasionKind Kind, DateOnly Day) : IUtf8SpanFormattable
{
    /// <summary>Writes the label, as <c>admission 2020-10-01</c>, by which attestations name it too.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Word(Kind)} {Day:yyyy-MM-dd}");

    /// <summary>Writes the label as UTF-8. There is one way to write it, so that format and provider play no part.</summary>
    /// <param name="utf8Destination">Takes the label.</param>
    /// <param name="bytesWritten">How long it is.</param>
    /// <param name="format">Plays no part.</param>
    /// <param name="provider">Plays no part.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        string word = Word(Kind);
        bytesWritten = 0;
        if (utf8Destination.Length < word.Length + 1 + DayText.IsoLength) return false;
        Ascii.FromUtf16(word, utf8Destination, out _);
        utf8Destination[word.Length] = (byte)' ';
        DayText.TryWriteIso(Day, utf8Destination[(word.Length + 1)..], out int written);
        bytesWritten = word.Length + 1 + written;
        return true;
    }

    /// <summary>Compares as the labels do, in ordinal order.</summary>
    internal static int Compare(Occasion left, Occasion right) => left.Kind != right.Kind ? left.Kind.CompareTo(right.Kind) : left.Day.CompareTo(right.Day);

    private static string Word(OccasionKind kind) => kind switch
    {
        OccasionKind.Admission => "admission",
        OccasionKind.Return => "return",
        OccasionKind.Hospital => "hospital",
        OccasionKind.Discharge => "discharge",
        OccasionKind.Week => "week",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of occasion."),
    };
}
