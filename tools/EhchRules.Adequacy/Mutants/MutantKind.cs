namespace EhchRules.Adequacy.Mutants;

/// <summary>What a mutant does to the rules or to the law's numbers.</summary>
internal enum MutantKind
{
    /// <summary>A day is read one day earlier or later.</summary>
    DayMoved,

    /// <summary>A number is one more or one less; of money, the least it can be.</summary>
    NumberMoved,

    /// <summary>A comparison includes its boundary where it did not, or the reverse.</summary>
    BoundaryMoved,

    /// <summary>A condition is taken as held, or as not held, or one of several is left out.</summary>
    ConditionDropped,

    /// <summary>"And" is read as "or", or the reverse.</summary>
    AndOrSwapped,

    /// <summary>A negation is taken away or added.</summary>
    NegationChanged,

    /// <summary>An absent fact is read as an empty list, or as a definite answer.</summary>
    AbsentReadAsEmpty,

    /// <summary>A reason stands for another outcome, or another outcome is asked about.</summary>
    OutcomeChanged,

    /// <summary>A term has another force.</summary>
    ForceChanged,

    /// <summary>A term begins or ends a day earlier or later, has another effect, another number or another end.</summary>
    TermChanged,

    /// <summary>One of the field's values is read as another.</summary>
    ValueChanged,

    /// <summary>Arithmetic is another, the lesser is taken for the greater, "any" for "all".</summary>
    ArithmeticChanged,

    /// <summary>A step of the working is left out.</summary>
    StepDropped,

    /// <summary>An entry of a table is missing: a bank holiday, a rate, a row of a score.</summary>
    EntryRemoved,

    /// <summary>A rule is left out, or says of everything that it does not apply.</summary>
    RuleRemoved,
}
