using System.Globalization;
using EhchRules.Assessments;
using EhchRules.Catalogue;

namespace EhchRules.Worklists;

/// <summary>How something on a worklist stands. The order is that in which it is listed.</summary>
public enum WorklistState
{
    /// <summary>Not met, and its day has passed.</summary>
    Overdue,

    /// <summary>Falls due within the days looked at.</summary>
    Due,

    /// <summary>Not met, and no day is set for it: it is to hold at all times, or what was missed is over.</summary>
    NotMet,
}

/// <summary>Something to be done: a requirement that is not met, or falls due, for one subject and occasion.</summary>
public sealed class WorklistItem
{
    internal WorklistItem(WorklistState state, Finding finding, DateOnly? by)
    {
        State = state;
        Finding = finding;
        By = by;
    }

    /// <summary>Gets how it stands.</summary>
    public WorklistState State { get; }

    /// <summary>Gets what is found on the day of the worklist or, where it falls due later without being open yet, on the day after <see cref="By"/> if nothing is recorded.</summary>
    public Finding Finding { get; }

    /// <summary>Gets the requirement.</summary>
    public Requirement Requirement => Finding.Requirement;

    /// <summary>
    /// Gets the last day on which it can be done in time, included: before the day of the worklist where it is overdue; null where no day is set.
    /// </summary>
    public DateOnly? By { get; }

    /// <summary>Shows requirement, subject, state and day on one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Requirement.Id} {Finding.Subject}: {State}{(By is { } by ? $" by {by:yyyy-MM-dd}" : "")}");
}
