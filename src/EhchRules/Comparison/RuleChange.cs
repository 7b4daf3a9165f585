namespace EhchRules.Comparison;

/// <summary>In what a requirement differs between two sides. The set is closed.</summary>
public enum RuleChangeKind
{
    /// <summary>It is in force on the second side and not on the first.</summary>
    Begins,

    /// <summary>It is in force on the first side and not on the second.</summary>
    Ends,

    /// <summary>It binds on one side and is set aside on the other, or whether it binds is not known there.</summary>
    Effect,

    /// <summary>The force with which it is asked.</summary>
    Force,

    /// <summary>The day by which it is to be done once, or how sure that day is.</summary>
    DueDate,

    /// <summary>The number of working days within which it is to be done.</summary>
    WorkingDays,

    /// <summary>The number of months for which a fact counts.</summary>
    MonthsCounted,

    /// <summary>The number of weeks looked back on.</summary>
    WeeksLookedBack,

    /// <summary>The codes that satisfy it.</summary>
    AcceptedCodes,

    /// <summary>The codes of which no source settles whether they satisfy it.</summary>
    UnsettledCodes,

    /// <summary>Whether a local variation agreement takes it away.</summary>
    LocalVariation,

    /// <summary>What findings under it assume.</summary>
    Assumptions,

    /// <summary>The text that asks.</summary>
    Instrument,

    /// <summary>What was read that says so, the clause, or how sure that is.</summary>
    Citations,
}

/// <summary>One thing in which a requirement differs between two sides.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Text">A plain sentence that a clinical lead can read, about the second side and, after it, the first.</param>
public sealed record RuleChange(RuleChangeKind Kind, string Text);
