using System.Globalization;

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
public readonly record struct Occasion(OccasionKind Kind, DateOnly Day)
{
    /// <summary>Writes the label, as <c>admission 2020-10-01</c>, by which attestations name it too.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Word(Kind)} {Day:yyyy-MM-dd}");

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
