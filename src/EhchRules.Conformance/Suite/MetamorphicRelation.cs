namespace EhchRules.Conformance;

/// <summary>What alone tells a question from another, so that the answers to both must agree.</summary>
public enum MetamorphicRelation
{
    /// <summary>Lists have another order; of a set of observations, the readings.</summary>
    Order,

    /// <summary>Homes, residents and people have other ids.</summary>
    Ids,

    /// <summary>Something is added on which the answer does not turn.</summary>
    IrrelevantFact,

    /// <summary>All days are moved by the same number of whole weeks, those of the answer too.</summary>
    Shift,
}

/// <summary>What a vector is like.</summary>
/// <param name="Id">The id of the vector directly before it.</param>
/// <param name="By">In what alone the two differ.</param>
public sealed record VectorLikeness(string Id, MetamorphicRelation By);
