using EhchRules.Cli.Console;
using EhchRules.Worklists;

namespace EhchRules.Cli.Worklists;

/// <summary>Writes worklists for a clinical lead.</summary>
internal sealed class TextWorklists(Stream output, TextStyle style) : Report<Worklist>
{
    private bool hasBegun;

    /// <inheritdoc/>
    internal override async Task WriteAsync(Worklist worklist, bool isOneOfMany, CancellationToken cancellationToken)
    {
        using (Page page = new(output, style))
        {
            if (hasBegun) page.Rule();
            new WorklistPage(page, worklist).Write();
        }

        hasBegun = true;
        await output.FlushAsync(cancellationToken);
    }
}
