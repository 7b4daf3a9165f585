using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>How a term looks in the bar of its requirement. The shape tells the force; the colour only repeats it.</summary>
/// <param name="Key">The name of the style.</param>
/// <param name="Words">The words.</param>
/// <param name="Bands">The bands of its shape, each with its upper edge and its height, of 20.</param>
internal sealed record TermLook(string Key, string Words, IReadOnlyList<(int Top, int Height)> Bands)
{
    /// <summary>The width of a bar, in the units of its drawing.</summary>
    internal const int Width = 10_000;

    private static readonly TermLook SetAside = new(nameof(TermEffect.Disapplied), "set aside", [(9, 2)]);
    private static readonly TermLook NotKnown = new(nameof(TermEffect.StateNotKnown), "not known whether it applies", [(6, 2), (12, 2)]);
    private static readonly TermLook[] ByForce = [.. Enum.GetValues<Force>().Select(static force => new TermLook(force.ToString(), EhchRules.Reports.Words.Of(force), BandsOf(force)))];

    /// <summary>Gets all of them, for the key.</summary>
    internal static IReadOnlyList<TermLook> All { get; } = [.. ByForce, SetAside, NotKnown];

    internal static TermLook Of(Term term) => term.Effect switch
    {
        TermEffect.Disapplied => SetAside,
        TermEffect.StateNotKnown => NotKnown,
        _ => ByForce[(int)term.Force],
    };

    /// <summary>Gets the sample of the key.</summary>
    public IReadOnlyList<BarPiece> Sample => Pieces(0, Width);

    /// <summary>Draws it between two places of a bar.</summary>
    internal IReadOnlyList<BarPiece> Pieces(int from, int width) => [.. Bands.Select(band => new BarPiece(Key, from, band.Top, width, band.Height))];

    private static (int Top, int Height)[] BandsOf(Force force) => force switch
    {
        Force.Contractual => [(2, 16)],
        Force.InterimFlexibility => [(2, 5), (13, 5)],
        Force.Requested => [(14, 4)],
        Force.Guidance => [(10, 8)],
        _ => [(2, 4), (8, 4), (14, 4)],
    };
}

/// <summary>A rectangle of a bar.</summary>
/// <param name="Key">The name of the style.</param>
/// <param name="X">Its left edge, of 10,000.</param>
/// <param name="Y">Its upper edge, of 20.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
internal sealed record BarPiece(string Key, int X, int Y, int Width, int Height);
