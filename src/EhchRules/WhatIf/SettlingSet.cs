using System.Collections.Immutable;
using EhchRules.Records;

namespace EhchRules.WhatIf;

/// <summary>How a set of facts settles a finding.</summary>
public enum SettledAs
{
    /// <summary>The finding becomes met.</summary>
    Met,

    /// <summary>The finding becomes met late: its day has passed, and what is done now counts as late.</summary>
    MetLate,

    /// <summary>The finding's own week is past and stays as it is. The next one, judged from <see cref="SettlingSet.JudgedOn"/>, is met.</summary>
    NextWeekMet,
}

/// <summary>A set of facts that settles a finding, of which none can be left out.</summary>
public sealed class SettlingSet
{
    internal SettlingSet(ImmutableArray<HypotheticalEvent> facts, SettledAs settledAs, DateOnly judgedOn, Finding finding)
    {
        Facts = facts;
        SettledAs = settledAs;
        JudgedOn = judgedOn;
        Finding = finding;
    }

    /// <summary>Gets the facts, at least one, in an order in which they can be laid over the record.</summary>
    public ImmutableArray<HypotheticalEvent> Facts { get; }

    /// <summary>Gets how they settle the finding.</summary>
    public SettledAs SettledAs { get; }

    /// <summary>Gets the day on which the record with the facts was assessed: that of the facts, or a day after it on which they first tell.</summary>
    public DateOnly JudgedOn { get; }

    /// <summary>Gets the finding of that day, with the facts.</summary>
    public Finding Finding { get; }

    /// <summary>Says by when what is to be done, naming homes by their id, as <c>By 25 October 2020: hold a home round at oakfield.</c></summary>
    public override string ToString() => $"By {HypotheticalEvent.InWords(Facts[0].On)}: {InWords(FaultText.Plain)}.";

    /// <summary>Says what is to be done. The day is left out: the facts of all sets that settle one finding have the same.</summary>
    internal string InWords(Func<string, string> nameOfHome)
    {
        string done = Wording.Of(Facts.Select(fact => fact.Words(nameOfHome)));
        return SettledAs switch
        {
            SettledAs.MetLate => $"{done} (late)",
            SettledAs.NextWeekMet => $"{done} (for the next week; this one stays as it is)",
            _ => done,
        };
    }
}
