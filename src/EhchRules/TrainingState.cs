namespace EhchRules;

/// <summary>How far someone has come with training.</summary>
public enum TrainingState
{
    /// <summary>Enrolled.</summary>
    Enrolled,

    /// <summary>Undertaking it.</summary>
    Undertaking,

    /// <summary>Qualified.</summary>
    Qualified,
}
