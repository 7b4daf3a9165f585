using System.Collections.Immutable;
using System.Globalization;
using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules;

/// <summary>A finding for every judged requirement and every subject of its kind, on one day.</summary>
/// <remarks>Immutable, and the same for the same record, day and options: nothing in it depends on a clock, a culture or a machine.</remarks>
public sealed class Assessment
{
    internal Assessment(EhchRuleSet ruleSet, NetworkStanding standing, DateOnly on, AssessmentOptions options, RuleFindings[] byRule)
    {
        RuleSet = ruleSet;
        Standing = standing;
        On = on;
        Options = options;
        ByRule = byRule;
        Findings = new(ruleSet.Requirements, byRule);
    }

    /// <summary>Gets the record that was assessed.</summary>
    public NetworkRecord Record => Standing.Record;

    /// <summary>Gets the day judged.</summary>
    public DateOnly On { get; }

    /// <summary>Gets what else the assessment rests on.</summary>
    public AssessmentOptions Options { get; }

    /// <summary>Gets the findings, in the order of the catalogue, then of the subject's id and the occasion, in ordinal order.</summary>
    public FindingList Findings { get; }

    /// <summary>Gets the rules that judged, so that what is asked of the assessment later is asked of the same.</summary>
    internal EhchRuleSet RuleSet { get; }

    /// <summary>Gets where the record's subjects stand over time, for the next assessment.</summary>
    internal NetworkStanding Standing { get; }

    /// <summary>Gets the findings of each rule, and until when they stand.</summary>
    internal RuleFindings[] ByRule { get; }

    /// <summary>Gets what is odd about the record.</summary>
    public ImmutableArray<RecordWarning> Warnings => Record.Warnings;

    /// <summary>Gets the term that the findings of a requirement rest on: that of the day, as far as seen, else the nearest earlier one, else the first.</summary>
    /// <param name="requirement">The requirement.</param>
    public Term TermOf(Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        return TermsInForce.At(new AsOf.Frame(On).Day, requirement, Options.KnownOn).Term;
    }

    /// <summary>
    /// Gets what the findings of a requirement assume on the day: what the requirement always assumes, what its term does, and that the
    /// newest text goes on where its year is over. What a local variation agreement has taken away assumes nothing of the term.
    /// </summary>
    /// <param name="requirement">The requirement.</param>
    public ImmutableArray<Assumption> AssumptionsOf(Requirement requirement)
    {
        Term term = TermOf(requirement);
        if (!term.Period.Contains(On)) return requirement.Assumptions;
        bool isVaried = LocalVariations.Active(new AsOf.Frame(On).Day, Record.Network, term, []) >= 0;
        IEnumerable<Assumption> assumed = isVaried ? requirement.Assumptions : requirement.Assumptions.Concat(term.Assumptions);
        return [.. On > term.Instrument.PublishedThrough ? assumed.Append(Assumptions.NewestGoesOn) : assumed];
    }

    /// <summary>Counts the findings by topic and outcome, in the order of the catalogue. Topics without a finding are left out.</summary>
    public ImmutableArray<TopicSummary> Summarise()
    {
        SortedDictionary<Topic, int[]> counts = [];
        foreach (RuleFindings findings in ByRule)
        {
            if (findings.All.IsEmpty) continue;
            Topic topic = findings.All[0].Requirement.Topic;
            if (!counts.TryGetValue(topic, out int[]? row)) counts[topic] = row = new int[Enum.GetValues<Outcome>().Length];
            foreach (Finding finding in findings.All) row[(int)finding.Outcome]++;
        }

        return [.. counts.Select(static pair => new TopicSummary(pair.Key, [.. pair.Value]))];
    }

    /// <summary>Names the network and the day, and says how many findings there are.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Record.Network.Code} on {On:yyyy-MM-dd}: {Findings.Count} findings");
}

/// <summary>How many findings of a topic have each outcome.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Counts">The counts, by the number of the outcome.</param>
public sealed record TopicSummary(Topic Topic, ImmutableArray<int> Counts)
{
    /// <summary>Gets the number of findings with an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    public int this[Outcome outcome] => Counts[(int)outcome];

    /// <inheritdoc/>
    public bool Equals(TopicSummary? other) => other is not null && Topic == other.Topic && Counts.SequenceEqual(other.Counts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Topic, Counts.Length);
}
