using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>How it looks whether a requirement is in force on a day: a sign, words, and the name of a style.</summary>
/// <param name="Key">The name of the style, and of the filter.</param>
/// <param name="Sign">The sign.</param>
/// <param name="Words">The words.</param>
internal sealed record DayState(string Key, string Sign, string Words)
{
    private static readonly DayState InForce = new("InForce", "●", "in force");
    private static readonly DayState SetAside = new("SetAside", "⊘", "set aside");
    private static readonly DayState NotKnown = new("NotKnown", "?", "not known whether it applies");
    private static readonly DayState OutOfForce = new("OutOfForce", "○", "not in force");

    internal static IReadOnlyList<DayState> All { get; } = [InForce, SetAside, NotKnown, OutOfForce];

    internal static DayState Of(Term? term) => term?.Effect switch
    {
        null => OutOfForce,
        TermEffect.Disapplied => SetAside,
        TermEffect.StateNotKnown => NotKnown,
        _ => InForce,
    };
}
