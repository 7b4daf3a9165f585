namespace EhchRules.Scoring;

/// <summary>What the resident breathed while SpO2 was read. Not recorded is a third state, a null; there is no value 0.</summary>
public enum AirOrOxygen
{
    /// <summary>Room air.</summary>
    Air = 1,

    /// <summary>Supplemental oxygen, by any device and at any flow.</summary>
    Oxygen = 2,
}
