namespace EhchRules.Tables;

/// <summary>What a register of practices was read from.</summary>
public enum PracticeSource
{
    /// <summary>The mapping that goes with QOF, a file a year. It has no days.</summary>
    QofMapping,

    /// <summary>The mapping that goes with the numbers of registered patients (gp-reg-pat-prac-map), a file a month. It has the day of the extract, and none since when a practice belongs to its network.</summary>
    MonthlyMapping,

    /// <summary>The report of the Organisation Data Service on the core partners of networks (epcncorepartnerdetails): one row for each spell, with its days.</summary>
    CorePartners,
}
