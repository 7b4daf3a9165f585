using System.Text.Json;
using EhchRules.Assessments;
using EhchRules.Calendars;
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

    /// <summary>Gets the version of the rule set that wrote it, such as <c>2026.11.0</c>.</summary>
    public required string RuleSet { get; init; }

    /// <summary>Gets the network's code.</summary>
    public required PcnCode Network { get; init; }

    /// <summary>Gets the day that was judged.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Gets the day whose knowledge was used; null means everything known.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>Gets whether occasions of earlier stays were judged as well.</summary>
    public bool AllOccasions { get; init; }

    /// <summary>Works the assessment out anew, on the document's own day and options, and finds the first thing in which the two differ.</summary>
    /// <remarks>
    /// White space and the order of properties play no part. A document that says how many findings it leaves out is compared in those
    /// that it has, which are to be in order, and in their number; one that says nothing of it must have all of them.
    /// </remarks>
    /// <param name="record">The record that was assessed.</param>
    /// <param name="register">The alignments of all records of the file that the record is from; null where it stood alone.</param>
    /// <param name="calendar">The calendar of working days; null means the default of <see cref="AssessmentOptions"/>.</param>
    public ReceiptVerification Verify(NetworkRecord record, AlignmentRegister? register = null, WorkingDayCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        AssessmentOptions options = new()
        {
            KnownOn = KnownOn,
            AllOccasions = AllOccasions,
            Register = register,
            Calendar = calendar ?? AssessmentOptions.Default.Calendar,
        };
        return new ReceiptComparison(document, EhchRuleSet.Current.Assess(record, On, options)).Run();
    }

    /// <summary>Names the network and the day.</summary>
    public override string ToString() => $"{Network} on {FaultText.Day(On)}";
}
