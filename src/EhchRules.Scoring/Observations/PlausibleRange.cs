using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>The readings of one item that a caller holds plausible: from the lowest to the highest, both included.</summary>
/// <remarks>The default value is 0 to 0.</remarks>
public readonly record struct PlausibleRange
{
    /// <summary>Makes a range.</summary>
    /// <param name="lowest">The lowest plausible reading, included.</param>
    /// <param name="highest">The highest plausible reading, included.</param>
    /// <exception cref="ArgumentException"><paramref name="lowest"/> is above <paramref name="highest"/>.</exception>
    public PlausibleRange(int lowest, int highest)
    {
        if (lowest > highest) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The lowest, {lowest}, is above the highest, {highest}."), nameof(lowest));
        Lowest = lowest;
        Highest = highest;
    }

    /// <summary>Gets the lowest plausible reading, included.</summary>
    public int Lowest { get; }

    /// <summary>Gets the highest plausible reading, included.</summary>
    public int Highest { get; }

    /// <summary>Writes both ends, as <c>30 to 220</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Lowest} to {Highest}");

    /// <summary>Says whether a reading is plausible.</summary>
    /// <param name="reading">The reading, in the unit of the range.</param>
    public bool Contains(int reading) => reading >= Lowest && reading <= Highest;
}
