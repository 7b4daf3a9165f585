using System.Globalization;

namespace EhchRules.Testing;

/// <summary>Runs a test under a culture that shows every text which leans on the culture of the thread.</summary>
/// <remarks>
/// The build turns InvariantGlobalization on, so that tr-TR and ar-SA cannot be made here: asked for, they throw. What a culture
/// can still change, formats, names of months and the sign of a number, is therefore put by hand on a copy of the invariant culture. Where
/// the tests run with real cultures, those are used.
/// </remarks>
public sealed class HostileCulture : IDisposable
{
    private readonly CultureInfo before = Thread.CurrentThread.CurrentCulture;

    public HostileCulture(string name) => Set(Make(name));

    public void Dispose() => Set(before);

    private static void Set(CultureInfo culture)
    {
        Thread.CurrentThread.CurrentCulture = culture;
        Thread.CurrentThread.CurrentUICulture = culture;
    }

    private static CultureInfo Make(string name)
    {
        try
        {
            return new CultureInfo(name, useUserOverride: false);
        }
        catch (CultureNotFoundException)
        {
            CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NegativeSign = "\u061c-";
            culture.NumberFormat.NumberDecimalSeparator = "\u066b";
            culture.NumberFormat.NumberGroupSeparator = "\u066c";
            culture.DateTimeFormat.DateSeparator = "\u200f/";
            culture.DateTimeFormat.ShortDatePattern = "dd/MM/yy";
            string[] months = [.. Enumerable.Range(1, 13).Select(static month => FormattableString.Invariant($"ay{month}"))];
            culture.DateTimeFormat.MonthNames = months;
            culture.DateTimeFormat.MonthGenitiveNames = months;
            culture.DateTimeFormat.AbbreviatedMonthNames = months;
            return culture;
        }
    }
}
