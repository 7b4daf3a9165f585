namespace EhchRules.Reports;

/// <summary>How text for people is laid out.</summary>
public sealed record TextOptions
{
    /// <summary>The fewest columns that texts are laid out for: <c>60</c>.</summary>
    public const int FewestColumns = 60;

    /// <summary>Gets the options for text that goes to a file or another program: 100 columns, without colours.</summary>
    public static TextOptions Default { get; } = new();

    /// <summary>Gets how many columns a line has at most; a word that is longer is not broken. The default is 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than <see cref="FewestColumns"/>.</exception>
    public int Columns
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, FewestColumns);
            field = value;
        }
    }

    = 100;

    /// <summary>Gets whether headings and outcomes are bold and coloured, by ANSI codes. The default is false.</summary>
    public bool HasColours { get; init; }
}
