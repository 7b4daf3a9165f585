namespace EhchRules;

/// <summary>What the choice of residents for a home round rested on.</summary>
public enum PrioritisationBasis
{
    /// <summary>Clinical judgement.</summary>
    ClinicalJudgement,

    /// <summary>The advice of the home's staff.</summary>
    CareHomeAdvice,

    /// <summary>A validated tool.</summary>
    ValidatedTool,
}
