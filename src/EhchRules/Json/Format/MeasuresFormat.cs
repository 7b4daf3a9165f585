using EhchRules.Catalogue;
using EhchRules.Measures;

namespace EhchRules.Json;

/// <summary>The wire format of the measures of one network, <c>ehch-measures/1</c>.</summary>
internal static class MeasuresFormat
{
    private const string Name = "ehch-measures/1";

    /// <summary>A published figure.</summary>
    private static readonly WrittenShape<Comparator> Comparator = new("Comparator", static o => o
        .Text("figure", static one => one.Figure)
        .Text("source", static one => one.Source)
        .Enum("status", static one => one.Status)
        .Flag("hasDenominator", static one => one.HasDenominator, Presence.OrNull));

    private static readonly WrittenShape<Measure> Measure = new("Measure", static o => o
        .Text("title", static measure => measure.Title)
        .Enum("group", static measure => measure.Group)
        .Enum("kind", static measure => measure.Kind)
        .Enum("period", static measure => measure.Period)
        .Text("numerator", static measure => measure.Numerator)
        .Text("denominator", static measure => measure.Denominator)
        .Text("remarks", static measure => measure.Remarks)
        .List("comparators", Comparator, static measure => measure.Comparators));

    /// <summary>Whom a figure is of.</summary>
    private static readonly WrittenShape<MeasuredSubject> Measured = new("Measured", static o => o
        .Enum("kind", static subject => subject.Kind)
        .Text("id", static subject => subject.Id));

    /// <summary>Something left out, and why.</summary>
    private static readonly WrittenShape<Exclusion> Exclusion = new("Exclusion", static o => o
        .Text("code", static left => left.Code)
        .Text("words", static left => left.Words)
        .Whole("count", static left => left.Count));

    /// <summary>A kind of fact that is absent.</summary>
    private static readonly WrittenShape<MissingFactCount> Absent = new("Absent", static o => o
        .Text("kind", static fact => fact.Kind)
        .Text("words", static fact => fact.Words)
        .Whole("count", static fact => fact.Count));

    /// <summary>The names behind a measure of a list.</summary>
    private static readonly WrittenShape<Measurement> List = new("List", static o => o
        .Texts("present", static one => one.Present)
        .Texts("lacking", static one => one.Lacking)
        .Texts("unknown", static one => one.UnknownNames));

    /// <summary>The events of a period.</summary>
    private static readonly WrittenShape<EventPeriod> Events = new("EventPeriod", static o => o
        .Day("from", static period => period.From)
        .Day("to", static period => period.To)
        .Whole("events", static period => period.Events)
        .Whole("bedDays", static period => period.BedDays, Presence.OrNull)
        .Number("perThousandBedDays", static period => Rounded(period.PerThousandBedDays), Presence.OrNull));

    /// <summary>One figure.</summary>
    private static readonly WrittenShape<Measurement> Measurement = new("Measurement", static o => o
        .Text("measure", static one => one.Measure.Id)
        .Value("subject", Measured, static one => one.Subject)
        .Text("detail", static one => one.Detail, Presence.LeftOut)
        .Enum("state", static one => one.State)
        .Number("numerator", static one => Shortened(one.Numerator), Presence.OrNull)
        .Number("denominator", static one => Shortened(one.Denominator), Presence.OrNull)
        .Number("value", static one => Shortened(one.RoundedValue), Presence.OrNull)
        .Text("category", static one => one.Category, Presence.LeftOut)
        .Day("from", static one => one.Period?.From, Presence.OrNull)
        .Day("to", static one => one.Period?.To, Presence.OrNull)
        .List("exclusions", Exclusion, static one => one.Exclusions)
        .Whole("unknown", static one => one.Unknown)
        .List("absent", Absent, static one => one.Absent)
        .Enum("why", static one => one.Why, Presence.LeftOut)
        .Value("list", List, static one => HasNames(one) ? one : null, Presence.LeftOut)
        .Nullable("before", Events, static one => one.Before, Presence.LeftOut)
        .Nullable("after", Events, static one => one.After, Presence.LeftOut)
        .Number("valueWithOneMore", static one => Rounded(one.ValueWithOneMore), Presence.LeftOut));

    private static readonly WrittenShape<HomeClaim> Claim = new("HomeClaim", static o => o
        .Text("home", static claim => claim.Home.Id)
        .List("networks", CodeShapes.Network, static claim => claim.Networks));

    internal static readonly DocumentShape<NetworkMeasures> Document = new(
        Name,
        "descriptive figures of a network, with published ones beside them",
        new WrittenShape<NetworkMeasures>("Measures", static o => o
            .Fixed("format", Name)
            .Text("ruleSet", static _ => RuleSetVersion.Current)
            .Text("calendar", static measures => measures.Options.Assessment!.Calendar.Id)
            .Value("network", CodeShapes.Network, static measures => measures.Record.Network.Code)
            .Day("on", static measures => measures.On)
            .Day("knownOn", static measures => measures.Options.Assessment!.KnownOn, Presence.OrNull)
            .Value("recordHash", TextShape.Hash, static measures => EhchJson.HashRecord(measures.Record))
            .Whole("homes", static measures => measures.Homes)
            .Whole("residents", static measures => measures.Residents)
            .Map("homesLeftOut", WholeShape.Any, static of => of.LeftOutHomes.Select(static left => (left.Code, (long)left.Count)))
            .List("alsoClaimed", Claim, static of => of.AlsoClaimed.IsEmpty ? null : of.AlsoClaimed, Presence.LeftOut)
            .Map("measures", Measure, static _ => MeasureCatalogue.All.Select(static measure => (measure.Id, measure)))
            .List("measurements", Measurement, static measures => measures.Measurements)));

    private static bool HasNames(Measurement one) => !one.Present.IsEmpty || !one.Lacking.IsEmpty || !one.UnknownNames.IsEmpty;

    private static decimal? Rounded(decimal? number) => number is { } known ? Shortened(Measures.Measurement.Rounded(known)) : null;

    /// <summary>Takes the noughts from the end of a decimal: the same number in the fewest digits.</summary>
    private static decimal? Shortened(decimal? number) => number / 1.0000000000000000000000000000m;
}
