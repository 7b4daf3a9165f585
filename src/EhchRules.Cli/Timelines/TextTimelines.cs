using EhchRules.Catalogue;
using EhchRules.Cli.Console;

namespace EhchRules.Cli.Timelines;

/// <summary>Writes for people: bars of days, and changes in words.</summary>
internal sealed class TextTimelines(Stream output, TextStyle style, bool isOverview, IReadOnlySet<Topic>? topics) : Report<Timeline>
{
    private bool hasBegun;

    /// <inheritdoc/>
    internal override async Task WriteAsync(Timeline timeline, bool isOneOfMany, CancellationToken cancellationToken)
    {
        using (Page page = new(output, style))
        {
            if (hasBegun) page.Rule();
            hasBegun = true;
            new TimelinePages(page, timeline, style.Width).Write(isOverview, topics);
        }

        await output.FlushAsync(cancellationToken);
    }
}
