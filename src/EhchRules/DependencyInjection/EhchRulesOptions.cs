using System.Collections.Immutable;
using EhchRules.Calendars;
using EhchRules.Catalogue;
using EhchRules.Records;

namespace EhchRules.DependencyInjection;

/// <summary>What a host chooses when it registers the rules. It is read once, when they are registered, and checked then.</summary>
public sealed class EhchRulesOptions
{
    /// <summary>Gets or sets the day whose knowledge is used; null, the default, means everything the package knows. See <see cref="AssessmentOptions.KnownOn"/>.</summary>
    public DateOnly? KnownOn { get; set; }

    /// <summary>Gets or sets the calendar of working days. The default is England and Wales.</summary>
    public WorkingDayCalendar Calendar { get; set; } = WorkingDayCalendar.EnglandAndWales;

    /// <summary>Gets or sets whether occasions of earlier stays are judged beside those of the current one. The default is false.</summary>
    public bool AllOccasions { get; set; }

    /// <summary>
    /// Gets or sets the version of the rule set that the host was tested with, such as <c>2026.12.0</c>, or the beginning of it that must
    /// be the same, such as <c>2026.12</c>. Null, the default, accepts any.
    /// </summary>
    public string? RuleSetVersion { get; set; }

    /// <summary>
    /// Gets or sets the last day for which working days must be known. Past its end a calendar knows none, and what is due in working days
    /// is undetermined; a host that says until when it will run learns that when it starts. Null, the default, asks for nothing.
    /// </summary>
    public DateOnly? CalendarThrough { get; set; }

    /// <summary>Lists everything that is wrong, each with the option's name, its value and what was expected.</summary>
    internal ImmutableArray<string> Faults()
    {
        ImmutableArray<string>.Builder faults = ImmutableArray.CreateBuilder<string>();
        if (Calendar is null)
        {
            faults.Add($"{nameof(Calendar)}: null, expected a calendar of working days");
        }
        else if (CalendarThrough is { } through && !Calendar.Coverage.Contains(through))
        {
            faults.Add($"{nameof(CalendarThrough)}: {FaultText.Day(through)}, expected a day that the calendar {Calendar.Id} covers ({Calendar.Coverage})");
        }

        string current = EhchRuleSet.Current.Version;
        if (RuleSetVersion is { } version && version != current && !current.StartsWith(version + ".", StringComparison.Ordinal))
        {
            faults.Add($"{nameof(RuleSetVersion)}: {FaultText.Quote(version)}, expected the version of this package's rule set, {current}, or the beginning of it");
        }

        DateOnly first = Instruments.All.Min(static instrument => instrument.Published);
        if (KnownOn is { } known && known < first)
        {
            faults.Add($"{nameof(KnownOn)}: {FaultText.Day(known)}, expected a day on which some text was published: {FaultText.Day(first)} or later");
        }

        return faults.DrainToImmutable();
    }

    internal AssessmentOptions ToAssessmentOptions() => new() { KnownOn = KnownOn, Calendar = Calendar, AllOccasions = AllOccasions };
}
