namespace EhchRules.Cli.Console;

/// <summary>Writes reports as CSV with one header.</summary>
/// <typeparam name="T">What is made of a record.</typeparam>
/// <param name="output">Takes the bytes.</param>
/// <param name="write">Writes the rows of one; the last argument says whether the header comes first.</param>
internal sealed class CsvReports<T>(Stream output, Action<T, TextWriter, bool> write) : Report<T>
{
    private readonly StreamWriter csv = TextOutput.Over(output);
    private bool hasBegun;

    /// <inheritdoc/>
    internal override Task WriteAsync(T item, bool isOneOfMany, CancellationToken cancellationToken)
    {
        write(item, csv, !hasBegun);
        hasBegun = true;
        return csv.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await csv.DisposeAsync();
        await base.DisposeAsync();
    }
}
