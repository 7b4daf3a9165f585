namespace EhchRules.Scoring;

/// <summary>The two SpO2 scales of NEWS2. Which one applies is a clinical decision about the resident; this library never infers it.</summary>
/// <remarks>
/// There is no scale 0: a value that nobody chose is refused. Being on oxygen, a diagnosis of COPD or a low reading is no reason for
/// Scale 2. Source: RCP, NEWS2 Chart 1 (2017), note on Scale 2.
/// </remarks>
public enum SpO2Scale
{
    /// <summary>For everybody who has no prescribed target of 88 to 92 %.</summary>
    Scale1 = 1,

    /// <summary>Only for confirmed hypercapnic respiratory failure with a prescribed target of 88 to 92 %, as decided by a competent clinician.</summary>
    Scale2 = 2,
}
