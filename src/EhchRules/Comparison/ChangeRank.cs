namespace EhchRules.Comparison;

/// <summary>What a changed outcome has become, the worst first.</summary>
public enum ChangeRank
{
    /// <summary>Not met, by contract.</summary>
    NotMetByContract,

    /// <summary>Not met, otherwise than by contract.</summary>
    NotMetOtherwise,

    /// <summary>Not met before and after, with another force.</summary>
    NotMetWithAnotherForce,

    /// <summary>A judgement to make.</summary>
    NeedsJudgement,

    /// <summary>Not determined by the record.</summary>
    Undetermined,

    /// <summary>Done late.</summary>
    MetLate,

    /// <summary>Not yet due.</summary>
    NotYetDue,

    /// <summary>Met.</summary>
    Met,

    /// <summary>No longer asked for.</summary>
    NotApplicable,
}
