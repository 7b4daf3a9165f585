namespace EhchRules.Scoring;

/// <summary>How a 4AT total reads, one bit each, so that a partial score can say which readings are possible.</summary>
[Flags]
public enum FourATReadings
{
    /// <summary>No item is scored, so nothing is said.</summary>
    None = 0,

    /// <summary>A total of 0. The sources used here give no wording for it, and so none is given: this library draws no conclusion from it.</summary>
    NoWording = 1,

    /// <summary>1 to 3: possible cognitive impairment.</summary>
    PossibleCognitiveImpairment = 2,

    /// <summary>4 or more: possible delirium.</summary>
    PossibleDelirium = 4,
}
