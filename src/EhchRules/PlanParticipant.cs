namespace EhchRules;

/// <summary>With whom a care plan was developed.</summary>
public enum PlanParticipant
{
    /// <summary>The resident.</summary>
    Resident,

    /// <summary>The resident's carer.</summary>
    Carer,

    /// <summary>The resident's family.</summary>
    Family,

    /// <summary>An advocate.</summary>
    Advocate,
}
