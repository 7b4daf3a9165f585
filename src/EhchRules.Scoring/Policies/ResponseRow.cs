namespace EhchRules.Scoring;

/// <summary>One row of a policy: what it asks for at some totals, or that this is not sourced.</summary>
/// <remarks>
/// <para>A row without a response says so (<see cref="IsSourced"/>) and why. That no response stands there does not mean that none is due.</para>
/// <para>Rows are data that are checked where a policy is made of them (<see cref="ResponsePolicy.TryCreate"/>). Two are equal when every part is.</para>
/// </remarks>
public sealed record ResponseRow
{
    /// <summary>Gets the lowest total, included: 0 to 20.</summary>
    public required int From { get; init; }

    /// <summary>Gets the highest total, included: 0 to 20.</summary>
    public required int Through { get; init; }

    /// <summary>Gets whether a single parameter must score 3 (true), must not (false), or does not matter (null).</summary>
    public bool? SingleParameterThree { get; init; }

    /// <summary>Gets how soon the next observations are asked for.</summary>
    public Monitoring Monitoring { get; init; }

    /// <summary>Gets what is asked for; null where it is not sourced.</summary>
    public string? Response { get; init; }

    /// <summary>Gets why there is no response, and where to turn; null where there is one.</summary>
    public string? WhyNotSourced { get; init; }

    /// <summary>Gets where the row is from. Its status is that of the totals.</summary>
    public required ScoringSource Source { get; init; }

    /// <summary>Gets how sure the response is: <see cref="SourceStatus.Secondary"/> too where it sums up in other words a text that was read. It says nothing where the row has none.</summary>
    public required SourceStatus ResponseStatus { get; init; }

    /// <summary>Gets how sure the monitoring is. It says nothing where that is not sourced.</summary>
    public required SourceStatus MonitoringStatus { get; init; }

    /// <summary>Gets what else is to be known of the row, such as where sources disagree; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Gets whether there is a response.</summary>
    public bool IsSourced => Response is not null;

    /// <summary>Says whether a score falls in the row.</summary>
    /// <param name="total">The total.</param>
    /// <param name="singleParameterThree">Whether any parameter scores 3.</param>
    public bool Takes(int total, bool singleParameterThree) =>
        total >= From && total <= Through && (SingleParameterThree ?? singleParameterThree) == singleParameterThree;

    /// <summary>Writes the totals, the response or why there is none, the monitoring and the note, on one line.</summary>
    public override string ToString() => $"{Totals}: {(Response ?? WhyNotSourced)?.TrimEnd('.')}. Observe again: {Monitoring}.{(Note is null ? "" : $" {Note}")}";

    internal string Totals
    {
        get
        {
            string range = From == Through ? ScoringFaults.Number(From) : $"{ScoringFaults.Number(From)} to {ScoringFaults.Number(Through)}";
            return SingleParameterThree is { } three ? $"{range} {(three ? "with" : "without")} a single parameter at 3" : range;
        }
    }
}
