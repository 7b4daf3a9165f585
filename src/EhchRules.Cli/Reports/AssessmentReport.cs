using EhchRules.Assessments;

namespace EhchRules.Cli.Reports;

/// <summary>Writes assessments in one of the formats, one after another. Nothing is written before the first.</summary>
internal abstract class AssessmentReport
{
    /// <summary>Writes an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="isOneOfMany">Whether the input holds, or may hold, several. The same for every assessment of a report.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    internal abstract Task WriteAsync(Assessment assessment, bool isOneOfMany, CancellationToken cancellationToken);

    /// <summary>Writes what follows the last assessment.</summary>
    /// <param name="isOneOfMany">Whether the input held, or might have held, several.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    internal abstract Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken);
}
