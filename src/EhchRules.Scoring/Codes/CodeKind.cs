namespace EhchRules.Scoring;

/// <summary>What kind of thing a code names.</summary>
public enum CodeKind
{
    /// <summary>None of the codes known here. It is refused, not guessed: a descendant of a known code is unknown too.</summary>
    Unknown = 0,

    /// <summary>The NEWS2 total.</summary>
    Total = 1,

    /// <summary>The score of one parameter.</summary>
    SubScore = 2,

    /// <summary>A reading of one parameter.</summary>
    Reading = 3,

    /// <summary>A coded value of a reading: a level of consciousness.</summary>
    ReadingValue = 4,

    /// <summary>Diastolic blood pressure, or the panel around both. Neither is scored itself.</summary>
    BloodPressureNotScored = 5,

    /// <summary>The type or the category of a document.</summary>
    Document = 6,

    /// <summary>The paediatric total or one of its sub-scores. Refused: it is another score and never NEWS2.</summary>
    Paediatric = 7,
}
