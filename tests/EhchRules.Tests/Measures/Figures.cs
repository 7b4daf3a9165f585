using EhchRules.Measures;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Measures;

/// <summary>Asks for one figure of a small record, and shows it in a few words.</summary>
internal static class Figures
{
    internal static Measurement OfNetwork(NetworkRecord record, string on, Measure measure, MeasureOptions? options = null) =>
        Assert.Single(EhchRuleSet.Current.Measures(record, Day(on), options).OfNetwork(measure));

    internal static Measurement[] All(NetworkRecord record, string on, Measure measure, MeasureOptions? options = null) =>
        [.. EhchRuleSet.Current.Measures(record, Day(on), options).Measurements.Where(one => one.Measure == measure)];

    /// <summary>Shows a figure: <c>2/3</c>, with <c>*1</c> where one more could not be told, or why it is not known.</summary>
    internal static string Shown(Measurement one)
    {
        string unknown = one.Unknown == 0 ? string.Empty : FormattableString.Invariant($"*{one.Unknown}");
        return one.Why is { } why ? $"{why}{unknown}" : FormattableString.Invariant($"{one.Numerator:0.##}/{one.Denominator:0.##}{unknown}");
    }

    internal static string Shown(NetworkRecord record, string on, Measure measure) => Shown(OfNetwork(record, on, measure));

    internal static string LeftOut(Measurement one) => string.Join(' ', one.Exclusions.Select(static left => FormattableString.Invariant($"{left.Code}={left.Count}")));

    internal static string Absent(Measurement one) => string.Join(' ', one.Absent.Select(static fact => FormattableString.Invariant($"{fact.Kind}={fact.Count}")));

    internal static CareHome Second(string id = "elm-court") => Situation.Home(id, "1-125856396");

    internal static NetworkRecord Homes(params CareHome[] homes) => NetworkRecord.Create(Situation.Network, homes.ToFacts(), []);

    internal static Resident In(string id, string home, string from = "2020-08-01") => Situation.Resident(id) with
    {
        Stays = [new() { Home = home, From = Day(from), Kind = StayKind.Permanent }],
    };
}
