namespace EhchRules.Scoring;

/// <summary>Level of consciousness on the ACVPU scale. Not recorded is a null; there is no value 0.</summary>
/// <remarks>
/// Long-standing, stable confusion such as that of dementia is not <see cref="NewConfusion"/>; a resident with it who is otherwise awake is
/// <see cref="Alert"/>. Source: Williams 2019, Clinical Medicine, PMC6454357.
/// </remarks>
public enum Consciousness
{
    /// <summary>A: awake and alert.</summary>
    Alert = 1,

    /// <summary>C: confusion that is new or newly worse, delirium included.</summary>
    NewConfusion = 2,

    /// <summary>V: responds to voice.</summary>
    Voice = 3,

    /// <summary>P: responds to pain.</summary>
    Pain = 4,

    /// <summary>U: unresponsive.</summary>
    Unresponsive = 5,

    /// <summary>Confused, and nobody can say since when. It is taken as new until shown otherwise, and scores as <see cref="NewConfusion"/>.</summary>
    ConfusionOfUnknownOnset = 6,
}
