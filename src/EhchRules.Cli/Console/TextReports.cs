namespace EhchRules.Cli.Console;

/// <summary>Writes reports as text, one after another.</summary>
/// <typeparam name="T">What is made of a record.</typeparam>
internal sealed class TextReports<T> : Report<T>
    where T : class
{
    private readonly StreamWriter text;
    private readonly TextSeries series;
    private readonly Func<T, TextReport> reportOf;
    private readonly SummaryReport<T>? summary;

    /// <param name="output">Takes the bytes.</param>
    /// <param name="style">How the text is laid out.</param>
    /// <param name="reportOf">Makes the report of one.</param>
    /// <param name="summary">What many come to, written behind the last; null where nothing is.</param>
    internal TextReports(Stream output, TextOptions style, Func<T, TextReport> reportOf, SummaryReport<T>? summary = null)
    {
        text = TextOutput.Over(output);
        series = new(text, style);
        this.reportOf = reportOf;
        this.summary = summary;
    }

    /// <summary>Gets whether, of many, the summary alone is written.</summary>
    internal bool SumsUpMany { get; init; }

    /// <inheritdoc/>
    internal override Task WriteAsync(T item, bool isOneOfMany, CancellationToken cancellationToken)
    {
        summary?.Add(item);
        if (isOneOfMany && SumsUpMany) return Task.CompletedTask;
        series.Write(reportOf(item));
        return text.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    internal override Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (!isOneOfMany || summary is not { Count: > 0 }) return Task.CompletedTask;
        series.Write(summary);
        return text.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await text.DisposeAsync();
        await base.DisposeAsync();
    }
}
