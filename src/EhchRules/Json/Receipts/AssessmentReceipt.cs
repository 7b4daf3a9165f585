using System.Text.Json;
using EhchRules.Records;

namespace EhchRules.Json;

/// <summary>An assessment as somebody received it, <c>ehch-assessment/1</c>: it can be worked out anew from its record and compared.</summary>
/// <remarks>
/// It is no signature. That the two agree says that this record, by these rules, gives what the document says; it does not say who wrote
/// either of them.
/// </remarks>
public sealed class AssessmentReceipt
{
    private readonly JsonElement document;

    internal AssessmentReceipt(JsonElement document) => this.document = document;

    /// <summary>Gets the version of the rule set that wrote it, such as <c>2026.12.0</c>.</summary>
    public required string RuleSet { get; init; }

    /// <summary>Gets the network's code.</summary>
    public required PcnCode Network { get; init; }

    /// <summary>Gets the day that was judged.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Gets the day whose knowledge was used; null means everything known.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>Gets whether occasions of earlier stays were judged as well.</summary>
    public bool AllOccasions { get; init; }

    internal ReceiptVerification Verify(EhchRuleSet rules, NetworkRecord record, AssessmentOptions options) =>
        new ReceiptComparison(document, rules.Assess(record, On, options with { KnownOn = KnownOn, AllOccasions = AllOccasions })).Run();

    /// <summary>Names the network and the day.</summary>
    public override string ToString() => $"{Network} on {FaultText.Day(On)}";
}
