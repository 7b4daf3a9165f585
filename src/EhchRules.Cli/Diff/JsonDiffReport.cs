using System.Text.Json;
using EhchRules.Catalogue;
using EhchRules.Cli.Console;
using EhchRules.Comparison;
using EhchRules.Json;

namespace EhchRules.Cli.Diff;

/// <summary>Writes one document, <c>ehch-diff/1</c>: the rules, then each network as it comes, then the counts over all.</summary>
internal sealed class JsonDiffReport(Stream output, IReadOnlySet<Topic>? topics) : DiffReport
{
    internal const string Format = "ehch-diff/1";

    private readonly Utf8JsonWriter json = WrittenJson.Over(output);
    private OutcomeTotals? totals;

    /// <inheritdoc/>
    internal override Task WriteAsync(RuleComparison rules, CancellationToken cancellationToken)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("ruleSet", RuleSetVersion.Current);
        json.WriteString("ruleSetHash", CatalogueJson.Current.RuleSetHash);
        Write("from", rules.From);
        Write("to", rules.To);
        Write("rules", rules.Changes);
        Write("undone", rules.Undone);
        return json.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    internal override Task WriteAsync(RecordChanges changes, bool isOneOfMany, CancellationToken cancellationToken)
    {
        OutcomeChange[] chosen = [.. changes.Changes.Where(change => IsChosen(change.Requirement))];
        if (totals is null) json.WriteStartArray("networks");
        (totals ??= new()).Add(chosen);
        json.WriteStartObject();
        json.WriteString("network", changes.Record.Network.Code.Value);
        json.WriteStartArray("changes");
        foreach (OutcomeChange change in chosen) Write(change);
        json.WriteEndArray();
        json.WriteEndObject();
        return json.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    internal override Task EndAsync(CancellationToken cancellationToken)
    {
        if (totals is { } counted) Write(counted);
        json.WriteEndObject();
        return WrittenJson.EndAsync(json, output, cancellationToken);
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => json.DisposeAsync();

    private void Write(OutcomeTotals counted)
    {
        json.WriteEndArray();
        json.WriteStartArray("totals");
        foreach ((OutcomeTotals.Key key, long findings, int networks) in counted.All())
        {
            json.WriteStartObject();
            json.WriteString("requirement", key.Requirement.Id);
            json.WriteString("before", key.Before.ToString());
            if (key.ForceBefore is { } was) json.WriteString("forceBefore", was.ToString());
            json.WriteString("after", key.After.ToString());
            if (key.ForceAfter is { } now) json.WriteString("forceAfter", now.ToString());
            json.WriteString("cause", key.Cause.ToString());
            json.WriteNumber("outcomes", findings);
            json.WriteNumber("networks", networks);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(string name, Standpoint side)
    {
        json.WriteStartObject(name);
        json.WriteString("on", IsoDay.Of(side.On));
        json.WriteString("knownOn", IsoDay.Of(side.KnownOn));
        json.WriteEndObject();
    }

    private void Write(string name, IEnumerable<RequirementChange> changes)
    {
        json.WriteStartArray(name);
        foreach (RequirementChange change in changes.Where(change => IsChosen(change.Requirement)))
        {
            json.WriteStartObject();
            json.WriteString("requirement", change.Requirement.Id);
            json.WriteString("title", change.Requirement.Title);
            json.WriteString("topic", change.Requirement.Topic.ToString());
            json.WriteString("firstSeenOn", IsoDay.Of(change.FirstSeenOn));
            Write(json, change.Changes);
            Write("before", change.Before);
            Write("after", change.After);
            json.WriteStartArray("course");
            foreach (RequirementStanding standing in change.Course)
            {
                json.WriteStartObject();
                json.WriteString("from", IsoDay.Of(standing.On));
                json.WriteString("state", standing.State.ToString());
                json.WriteString("text", standing.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes in what two terms differ.</summary>
    internal static void Write(Utf8JsonWriter json, IEnumerable<RuleChange> changes)
    {
        json.WriteStartArray("changes");
        foreach (RuleChange one in changes)
        {
            json.WriteStartObject();
            json.WriteString("kind", one.Kind.ToString());
            json.WriteString("text", one.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(string name, RequirementStanding standing)
    {
        json.WriteStartObject(name);
        json.WriteString("state", standing.State.ToString());
        if (standing.Term is { } term)
        {
            json.WritePropertyName("term");
            CatalogueJson.Write(json, term);
        }

        json.WriteEndObject();
    }

    private void Write(OutcomeChange change)
    {
        json.WriteStartObject();
        json.WriteString("requirement", change.Requirement.Id);
        json.WriteStartObject("subject");
        json.WriteString("kind", change.Subject.Kind.ToString());
        json.WriteString("id", change.Subject.Id);
        if (change.Subject.Occasion is { } occasion) json.WriteString("occasion", occasion.ToString());
        json.WriteEndObject();
        json.WriteString("cause", change.Cause.ToString());
        Write("before", change.Before);
        Write("after", change.After);
        json.WriteEndObject();
    }

    private void Write(string name, Finding? finding)
    {
        if (finding is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("outcome", finding.Outcome.ToString());
        json.WriteString("force", finding.Force.ToString());
        json.WriteStartObject("reason");
        json.WriteString("code", finding.Reason.Code);
        json.WriteString("text", finding.Reason.Text);
        json.WriteEndObject();
        json.WriteString("dueOn", IsoDay.Of(finding.DueOn));
        json.WriteEndObject();
    }

    private bool IsChosen(Requirement requirement) => topics?.Contains(requirement.Topic) is not false;
}
