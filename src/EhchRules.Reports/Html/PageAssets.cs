using System.Text;

namespace EhchRules.Reports;

/// <summary>The styles, the scripts and the chart library that stand in pages.</summary>
internal static class PageAssets
{
    private const string ChartNotice = "/* Apache ECharts 6.0.0, Copyright 2017-2025 The Apache Software Foundation, Apache License 2.0: see \"About this page\". Taken out of a package that adds more behind it. */\n";

    internal static InlinedText Style { get; } = Read("page.css");

    internal static InlinedText ExplorerStyle { get; } = InlinedText.Of(TextOf("page.css") + TextOf("rules.css"));

    internal static InlinedText RuleData { get; } = Read("rules.js");

    internal static InlinedText RuleChoice { get; } = Read("choice.js");

    internal static InlinedText RuleDays { get; } = Read("days.js");

    internal static InlinedText RuleComparison { get; } = Read("compare.js");

    internal static InlinedText RulePlaces { get; } = Read("places.js");

    internal static InlinedText Tables { get; } = Read("tables.js");

    internal static InlinedText Data { get; } = Read("data.js");

    internal static InlinedText Filters { get; } = Read("filters.js");

    internal static InlinedText FindingList { get; } = Read("list.js");

    internal static InlinedText Findings { get; } = Read("findings.js");

    internal static InlinedText FindingDetails { get; } = Read("details.js");

    internal static InlinedText Timeline { get; } = Read("timeline.js");

    internal static InlinedText TimelineChart { get; } = Read("chart.js");

    internal static InlinedText ChartLibrary { get; } = InlinedText.Of(ChartNotice + ChartAlone(TextOf("echarts.js")));

    /// <summary>Gets the licences of the chart library and of what it is built from.</summary>
    internal static string ChartLicences { get; } = TextOf("echarts.txt");

    internal static string TextOf(string name)
    {
        using Stream stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the package.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static InlinedText Read(string name) => InlinedText.Of(TextOf(name));

    /// <summary>Cuts the chart library out of its package, in which a statistics library and calls for Blazor follow it, parted by a comma.</summary>
    private static string ChartAlone(string bundle)
    {
        int statistics = bundle.IndexOf("exports.ecStat=", StringComparison.Ordinal);
        int end = statistics < 0 ? -1 : bundle.LastIndexOf(",function(t,e){", statistics, StringComparison.Ordinal);
        return end >= 0 ? bundle[..end] + ";\n" : throw new InvalidOperationException("The chart library does not stand in its package as it did.");
    }
}
