namespace EhchRules.Scoring;

/// <summary>The UCUM units of readings and scores. Source: as <see cref="News2Codes"/>, confirmed.</summary>
public static class News2Units
{
    /// <summary>Of a total or sub-score. UK Core fixes it for the total and its components.</summary>
    public const string Score = "{ScoreOf}";

    /// <summary>Of respiratory rate and pulse: per minute.</summary>
    public const string PerMinute = "/min";

    /// <summary>Of respiratory rate, as the UK Core example prints it.</summary>
    public const string BreathsPerMinute = "{Breaths}/min";

    /// <summary>Of pulse, in another form.</summary>
    public const string BeatsPerMinute = "{beats}/min";

    /// <summary>Of SpO2: percent, in whole numbers from 0 to 100. A fraction such as 0.95 is an error of unit.</summary>
    public const string Percent = "%";

    /// <summary>Of blood pressure: millimetres of mercury.</summary>
    public const string MillimetresOfMercury = "mm[Hg]";

    /// <summary>Of temperature: degrees Celsius, and never Fahrenheit.</summary>
    public const string DegreesCelsius = "Cel";
}
