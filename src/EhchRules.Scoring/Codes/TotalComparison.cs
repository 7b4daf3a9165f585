namespace EhchRules.Scoring;

/// <summary>How a total that was recorded elsewhere stands to the score worked out from the readings.</summary>
public enum TotalComparison
{
    /// <summary>No total was recorded, or no reading was.</summary>
    NothingToCompare = 0,

    /// <summary>The set is complete and gives this total.</summary>
    Agrees = 1,

    /// <summary>The set is complete and gives another total.</summary>
    Disagrees = 2,

    /// <summary>The set is partial, and some completion of it gives this total. That does not confirm it.</summary>
    Possible = 3,

    /// <summary>No completion of the set gives this total, or it lies outside 0 to 20.</summary>
    Impossible = 4,
}
