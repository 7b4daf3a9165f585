using System.Globalization;
using EhchRules.Json;

namespace EhchRules.Tables;

/// <summary>Values of every type that drivers have.</summary>
internal static class CellValue
{
    /// <summary>
    /// Says whether values of a type can stand in a column: text, numbers, true and false, days and moments, and ids of any kind. Times of day and lists cannot. Bytes cannot either, but some drivers give that
    /// type to a column of which they know none, so that each value is looked at.
    /// </summary>
    internal static bool IsOfCells(Type type) =>
        type == typeof(string) || type == typeof(bool) || type == typeof(object) || type == typeof(byte[]) || (typeof(IFormattable).IsAssignableFrom(type) && type != typeof(TimeSpan) && type != typeof(TimeOnly));

    /// <summary>Gets a value that says where its row stands; 0 where it says nothing of the kind.</summary>
    internal static long Line(object? value) => long.TryParse(Text(value), NumberStyles.None, CultureInfo.InvariantCulture, out long line) ? line : 0;

    /// <summary>Gets a value as text; null where there is none.</summary>
    /// <exception cref="InvalidCastException">It is of a type that has no text.</exception>
    internal static string? Text(object? value) => value switch
    {
        null or DBNull => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        DateTime moment => moment.TimeOfDay == TimeSpan.Zero ? IsoDay.Of(DateOnly.FromDateTime(moment)) : moment.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateOnly day => IsoDay.Of(day),
        DateTimeOffset moment => moment.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidCastException($"it is of the type {value.GetType().Name}"),
    };

    /// <summary>Adds a value as what the column should hold, or as the text that it is instead.</summary>
    /// <param name="cells">Takes it.</param>
    /// <param name="kind">What the column should hold.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether blanks were taken off its end, and something is left.</returns>
    internal static bool Add(ColumnCells cells, ColumnKind kind, object? value)
    {
        string? text = Text(value);
        bool isTrimmed = text is [.., ' '];
        if (isTrimmed) text = text!.TrimEnd(' ');
        if (text is null or "") cells.AddNoValue();
        else if (kind is ColumnKind.Flag && bool.TryParse(text, out bool flag)) cells.AddAny(flag ? RecordValueKind.True : RecordValueKind.False, default, isTrimmed);
        else if (kind is ColumnKind.Whole && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole)) cells.AddAny(RecordValueKind.Number, whole.ToString(CultureInfo.InvariantCulture), isTrimmed);
        else cells.AddAny(RecordValueKind.Text, text, isTrimmed);
        return isTrimmed && text is not "";
    }
}
