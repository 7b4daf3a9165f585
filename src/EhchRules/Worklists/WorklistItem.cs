using System.Globalization;
using EhchRules.Catalogue;
using EhchRules.WhatIf;

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
    private readonly Lazy<Assessment> onTheDay;
    private readonly EhchRuleSet rules;
    private readonly bool isComing;

    internal WorklistItem(WorklistState state, Finding finding, DateOnly? by, Lazy<Assessment> onTheDay, EhchRuleSet rules, bool isComing = false)
    {
        State = state;
        Finding = finding;
        By = by;
        this.onTheDay = onTheDay;
        this.rules = rules;
        this.isComing = isComing;
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

    /// <summary>Gets whether it is met, or its week has not begun, on the day of the worklist, and it is not met from the day after <see cref="By"/> on if nothing is done.</summary>
    public bool IsComing => isComing;

    /// <summary>Finds the smallest sets of facts that would settle it, dated on the day of the worklist or later. It searches anew at each call, for some milliseconds.</summary>
    public Settlement FindSettlement() => isComing
        ? Settlement.OfComing(onTheDay.Value, Finding, By!.Value)
        : rules.Settle(onTheDay.Value, Finding, State is WorklistState.Due ? By : null);

    /// <summary>Shows requirement, subject, state and day on one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Requirement.Id} {Finding.Subject}: {State}{(By is { } by ? $" by {by:yyyy-MM-dd}" : "")}");
}
