namespace EhchRules.Cli.Console;

/// <summary>Where pages go: one to a file or to standard output, several to a folder. Which of the two is known when the first is written.</summary>
/// <param name="name">How the user named it; null means standard output.</param>
/// <param name="terminal">What the output belongs to.</param>
internal sealed class PagesOutput(string? name, Terminal terminal) : ReportOutput
{
    private ReportOutput? single;
    private OutputFolder? folder;

    /// <summary>Gets what takes the only page.</summary>
    internal override Stream Stream => (single ??= Open(name, terminal)).Stream;

    /// <inheritdoc/>
    internal override bool IsFile => name is not (null or "-");

    /// <summary>Opens one page of several, to be closed before the next is opened.</summary>
    /// <param name="page">The name of its file.</param>
    /// <exception cref="UsageException">There cannot be a folder of pages there.</exception>
    internal Stream OpenPage(string page)
    {
        folder ??= OutputFolder.Beside(IsFile ? name! : throw new UsageException("-o: many networks make many pages; name a folder for them"), FolderContent.Pages, terminal);
        return folder.Open(page);
    }

    /// <inheritdoc/>
    internal override async Task KeepAsync(CancellationToken cancellationToken)
    {
        if (single is not null) await single.KeepAsync(cancellationToken);
        folder?.Keep();
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (single is not null) await single.DisposeAsync();
        folder?.Remove();
    }
}
