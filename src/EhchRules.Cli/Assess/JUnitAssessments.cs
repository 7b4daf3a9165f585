using EhchRules.Cli.Console;

namespace EhchRules.Cli.Assess;

/// <summary>Writes one document of JUnit's XML, however many networks there are. What makes the program exit with 1 is a failure in it.</summary>
internal sealed class JUnitAssessments(Stream output, FailOn failOn) : Report<Assessment>
{
    private StreamWriter? writer;
    private JUnitReport? document;

    /// <inheritdoc/>
    internal override async Task WriteAsync(Assessment assessment, bool isOneOfMany, CancellationToken cancellationToken)
    {
        Begin().Add(assessment);
        await writer!.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    internal override async Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (document is null && !isOneOfMany) return;
        Begin().End();
        await writer!.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (writer is not null) await writer.DisposeAsync();
        await base.DisposeAsync();
    }

    private JUnitReport Begin()
    {
        writer ??= TextOutput.Over(output);
        return document ??= new(writer, failOn.Counts);
    }
}
