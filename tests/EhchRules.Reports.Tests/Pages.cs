namespace EhchRules.Reports.Tests;

/// <summary>Reports of records, and their pages.</summary>
internal static class Pages
{
    internal static readonly DateOnly Day = new(2020, 10, 19);

    private static readonly Lazy<NetworkRecord> DemoRecord = new(static () =>
        RecordText.TryRead(File.ReadAllText(Repository.PathOf("samples", "demo-network.json"))) ?? throw new InvalidOperationException("The sample is no record."));

    private static readonly Lazy<string> DemoPage = new(static () => PageOf(Demo));

    private static readonly Lazy<string> HostilePage = new(static () => PageOf(HostileRecord.Record));

    private static readonly Lazy<string> DemoWorklist = new(static () => WorklistOf(Demo, concern: "r-18"));

    private static readonly Lazy<string> HostileWorklist = new(static () => WorklistOf(HostileRecord.Record));

    internal static NetworkRecord Demo => DemoRecord.Value;

    /// <summary>Gets the page of the record of the demonstration.</summary>
    internal static string OfDemo => DemoPage.Value;

    /// <summary>Gets the page of a record full of what is no text of a person.</summary>
    internal static string OfHostile => HostilePage.Value;

    /// <summary>Gets the page of a network of which nothing is known but that it exists.</summary>
    internal static string OfEmpty => PageOf(NetworkRecord.Create(new() { Code = Situation.HayesWick, From = new(2019, 7, 1) }, default, default));

    internal static AssessmentReport Of(NetworkRecord record, DateOnly? on = null, AssessmentReportOptions? options = null) =>
        EhchRuleSet.Current.Report(EhchRuleSet.Current.Assess(record, on ?? Day), options);

    internal static string PageOf(NetworkRecord record, DateOnly? on = null, AssessmentReportOptions? options = null)
    {
        using StringWriter page = new();
        Of(record, on, options).WriteHtml(page);
        return page.ToString();
    }

    /// <summary>Gets the page of the worklist of the demonstration, with a concern.</summary>
    internal static string WorklistOfDemo => DemoWorklist.Value;

    /// <summary>Gets the page of a worklist full of what is no text of a person.</summary>
    internal static string WorklistOfHostile => HostileWorklist.Value;

    internal static string WorklistOf(NetworkRecord record, DateOnly? on = null, string? concern = null)
    {
        using StringWriter page = new();
        EhchRuleSet.Current.Report(EhchRuleSet.Current.Worklist(record, on ?? Day, new() { Concerns = concern is null ? [] : [new(concern, "off her food")] })).WriteHtml(page);
        return page.ToString();
    }
}
