using EhchRules.Scoring;

namespace EhchRules.Json;

/// <summary>The wire format of a response policy, <c>ehch-policy/1</c>.</summary>
internal static class PolicyFormat
{
    private const string Name = "ehch-policy/1";

    private static readonly ObjectShape<ScoringSource> Source = new(static o => new()
    {
        Publisher = o.RequiredText("publisher", static source => source.Publisher),
        Title = o.RequiredText("title", static source => source.Title),
        Year = o.Count("year", static source => source.Year),
        Read = o.RequiredText("read", static source => source.Read),
        Status = o.RequiredEnum("status", static source => source.Status),
    });

    private static readonly ObjectShape<PolicyRowParts> Row = new(
        static o => new(
            o.Required("from", CountShape.FromZero, static row => row.From),
            o.Required("through", CountShape.FromZero, static row => row.Through),
            o.Flag("singleParameterThree", static row => row.SingleParameterThree),
            o.RequiredEnum("monitoring", static row => row.Monitoring),
            o.Count("shortestMinutes", static row => row.ShortestMinutes),
            o.Count("longestMinutes", static row => row.LongestMinutes),
            o.Enum("monitoringStatus", static row => row.MonitoringStatus),
            o.Text("response", static row => row.Response),
            o.Text("whyNotSourced", static row => row.WhyNotSourced),
            o.Enum("responseStatus", static row => row.ResponseStatus),
            o.Required("source", Source, static row => row.Source),
            o.Text("note", static row => row.Note)),
        "PolicyRow");

    internal static readonly ObjectShape<PolicyParts> Policy = new(
        static o =>
        {
            o.Fixed("format", Name);
            return new(
                o.RequiredText("name", static policy => policy.Name),
                o.RequiredText("version", static policy => policy.Version),
                o.RequiredText("owner", static policy => policy.Owner),
                o.RequiredText("setting", static policy => policy.Setting),
                o.RequiredText("licenceNote", static policy => policy.LicenceNote),
                o.Text("note", static policy => policy.Note),
                o.Flag("isReadAgainstUsual", static policy => policy.IsReadAgainstUsual),
                o.Flag("unalteredOfficialContent", static policy => policy.UnalteredOfficialContent),
                o.Facts("rows", Row, static policy => policy.Rows));
        },
        "Policy");

    internal static readonly DocumentShape<PolicyParts> Document = new(Name, "what is asked for at each NEWS2 total", Policy);
}
