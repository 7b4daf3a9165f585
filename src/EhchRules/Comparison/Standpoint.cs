using System.Globalization;

namespace EhchRules.Comparison;

/// <summary>From where the rules are looked at: a day judged, and the day whose knowledge is used.</summary>
/// <param name="On">The day judged.</param>
/// <param name="KnownOn">The day whose knowledge is used: texts published and holidays announced after it are not seen. Null means everything the package knows.</param>
public readonly record struct Standpoint(DateOnly On, DateOnly? KnownOn = null)
{
    /// <summary>Writes it in ISO days, as <c>2020-10-01, known on 2020-09-16</c>.</summary>
    public override string ToString() => KnownOn is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"{On:yyyy-MM-dd}, known on {known:yyyy-MM-dd}")
        : On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
