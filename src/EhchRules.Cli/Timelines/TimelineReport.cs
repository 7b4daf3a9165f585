using EhchRules.Assessments;
using EhchRules.Cli.Output;

namespace EhchRules.Cli.Timelines;

/// <summary>Writes timelines in one of the formats, one after another. Nothing is written before the first.</summary>
internal abstract class TimelineReport
{
    /// <summary>Writes a timeline.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="isOneOfMany">Whether the input holds several. The same for every timeline of a report.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    internal abstract Task WriteAsync(Timeline timeline, bool isOneOfMany, CancellationToken cancellationToken);

    /// <summary>Writes what follows the last timeline.</summary>
    internal virtual Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>Writes for people: bars of days, and changes in words.</summary>
internal sealed class TextTimelineReport(Stream output, TextStyle style, bool isOverview) : TimelineReport
{
    private bool hasBegun;

    /// <inheritdoc/>
    internal override async Task WriteAsync(Timeline timeline, bool isOneOfMany, CancellationToken cancellationToken)
    {
        using (Page page = new(output, style))
        {
            if (hasBegun) page.Rule();
            hasBegun = true;
            new TimelinePages(page, timeline, style.Width).Write(isOverview);
        }

        await output.FlushAsync(cancellationToken);
    }
}
