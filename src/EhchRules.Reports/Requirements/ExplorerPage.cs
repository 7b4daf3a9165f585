using EhchRules.Catalogue;
using EhchRules.Comparison;
using EhchRules.Json;

namespace EhchRules.Reports;

/// <summary>The explorer as its template reads it.</summary>
internal sealed class ExplorerPage
{
    internal ExplorerPage(EhchRuleSet rules, DateOnly on, RuleExplorerOptions options)
    {
        CatalogueSnapshot own = CatalogueJson.Current;
        (Requirement Requirement, IReadOnlyList<RequirementStretch> Stretches)[] judged = [.. rules.Requirements.Select(static requirement => (requirement, RequirementStretch.Of(requirement)))];
        DayAxis axis = new(judged.SelectMany(static one => one.Stretches), on);
        RequirementEntry[] entries = [.. judged.Select(one => new RequirementEntry(rules, one.Requirement, one.Stretches, axis, on, options))];
        Head = new($"EHCH requirements, rule set {rules.Version}", PageAssets.RuleData, PageAssets.RuleChoice, PageAssets.RuleDays, PageAssets.RuleComparison, PageAssets.RulePlaces) { Sheet = PageAssets.ExplorerStyle };
        RuleSet = rules.Version;
        Hash = own.RuleSetHash;
        Count = Words.Count(entries.Length, "requirement");
        First = Words.Of(axis.Changes[0]);
        Said = SaidOf(entries, on);
        Day = axis.PlaceOf(on);
        Years = axis.Years;
        Topics = [.. entries.GroupBy(static entry => entry.Requirement.Topic).Select(group => new TopicSection(group.Key.ToString(), Words.Of(group.Key), Words.Count(group.Count(), "requirement"), axis.Years, [.. group]))];
        Key = TermLook.All;
        States = DayState.All;
        Others = [.. options.Others.Select(other => new RuleSetDifferences(other, own))];
        Instruments = [.. own.Instruments.Select(static instrument => new InstrumentRow(instrument))];
        Assumptions = [.. Catalogue.Assumptions.All.Select(assumption => new AssumedRow(assumption.Id, assumption.Text, string.Join(", ", entries.Where(entry => entry.Assumptions.Contains(assumption)).Select(static entry => entry.Id))))];
        Listed = [.. own.Listed.Select(static entry => new ListedRow(entry))];
        Data = new ExplorerData(rules, entries, axis, on).Write();
    }

    public PageHead Head { get; }

    public string RuleSet { get; }

    public string Hash { get; }

    public string Count { get; }

    /// <summary>Gets the first day on which anything is in force.</summary>
    public string First { get; }

    /// <summary>Gets how many requirements are in force on the day that is shown first.</summary>
    public string Said { get; }

    /// <summary>Gets the place of the day that is shown first, of 10,000.</summary>
    public int Day { get; }

    public IReadOnlyList<YearMark> Years { get; }

    public IReadOnlyList<TopicSection> Topics { get; }

    public IReadOnlyList<TermLook> Key { get; }

    public IReadOnlyList<DayState> States { get; }

    public IReadOnlyList<RuleSetDifferences> Others { get; }

    public IReadOnlyList<InstrumentRow> Instruments { get; }

    public IReadOnlyList<AssumedRow> Assumptions { get; }

    public IReadOnlyList<ListedRow> Listed { get; }

    /// <summary>Gets the data of the scripts, as JSON in which no sign has a meaning in HTML.</summary>
    public string Data { get; }

    private static string SaidOf(RequirementEntry[] entries, DateOnly on)
    {
        IEnumerable<string> counts = DayState.All.Select(state => (state, Count: entries.Count(entry => entry.State == state))).Where(static pair => pair.Count > 0).Select(static pair => $"{Words.Number(pair.Count)} {pair.state.Words}");
        return $"{Words.WithWeekday(on)}: {string.Join(", ", counts)}.";
    }
}

/// <summary>The requirements of a topic.</summary>
/// <param name="Topic">The topic, as the filter names it.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Count">How many requirements it has.</param>
/// <param name="Years">The marks of years above the bars.</param>
/// <param name="Requirements">The requirements.</param>
internal sealed record TopicSection(string Topic, string Title, string Count, IReadOnlyList<YearMark> Years, IReadOnlyList<RequirementEntry> Requirements);

/// <summary>A text that asks for something.</summary>
internal sealed class InstrumentRow(Instrument instrument)
{
    public string Id { get; } = instrument.Id;

    public string Title { get; } = instrument.Title;

    public string Force { get; } = Words.Of(instrument.Force);

    public string Days { get; } = RequirementWords.Days(instrument.Period);

    /// <summary>Gets the last day that it covered as it was published; empty where that is the last of its days.</summary>
    public string AsPublished { get; } = instrument.PublishedThrough is { } last ? $"as published, to {Words.Of(last)}" : string.Empty;

    public string Published { get; } = $"{Words.Of(instrument.Published)} ({CitationRow.InWords(instrument.PublishedStatus)})";
}

/// <summary>What the sources say and no rule judges.</summary>
internal sealed class ListedRow(ListedEntry entry)
{
    public string Id { get; } = entry.Id;

    public string Says { get; } = entry.Says;

    public string Bearer { get; } = entry.Bearer is { } bearer ? Words.Of(bearer) : "others";

    public string Why { get; } = entry.WhyNotJudged;

    public string OtherText { get; } = entry.OtherText ?? string.Empty;

    public IReadOnlyList<CitationRow> Citations { get; } = [.. entry.Citations.Select(static citation => new CitationRow(citation))];
}
