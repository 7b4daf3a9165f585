namespace EhchRules;

/// <summary>A home's state under the NHS data security and protection toolkit.</summary>
public enum ToolkitStatus
{
    /// <summary>Nothing published.</summary>
    NotPublished,

    /// <summary>Approaching standards.</summary>
    ApproachingStandards,

    /// <summary>Standards met.</summary>
    StandardsMet,

    /// <summary>Standards exceeded.</summary>
    StandardsExceeded,
}
