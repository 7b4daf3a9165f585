namespace EhchRules.Catalogue;

/// <summary>Whether a text demands, advises or permits.</summary>
public enum Modality
{
    /// <summary>It demands.</summary>
    Must,

    /// <summary>It advises.</summary>
    Should,

    /// <summary>It permits. A permission is never <see cref="Outcome.NotMet"/>.</summary>
    May,
}
