namespace EhchRules.Reports;

/// <summary>Writes reports as text one after another, with a rule between two. It is used by one thread at a time.</summary>
/// <param name="text">What takes the text. Lines end as it ends them. It is neither flushed nor closed.</param>
/// <param name="options">How the text is laid out; null means <see cref="TextOptions.Default"/>.</param>
public sealed class TextSeries(TextWriter text, TextOptions? options = null)
{
    private readonly TextPage page = new(text ?? throw new ArgumentNullException(nameof(text)), options ?? TextOptions.Default);
    private bool hasBegun;

    /// <summary>Writes a report, after a rule if another came before it.</summary>
    /// <param name="report">The report.</param>
    public void Write(TextReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (hasBegun) page.Rule();
        hasBegun = true;
        report.Write(page);
    }
}
