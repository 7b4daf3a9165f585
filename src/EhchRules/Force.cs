namespace EhchRules;

/// <summary>With what force a text asks for something.</summary>
public enum Force
{
    /// <summary>A duty under the Network Contract DES.</summary>
    Contractual,

    /// <summary>A letter says it is applied though the text is not yet amended, and that no contract action is taken.</summary>
    InterimFlexibility,

    /// <summary>Asked for, without entitlement or duty: the interim COVID-19 model.</summary>
    Requested,

    /// <summary>Framework and role guidance.</summary>
    Guidance,

    /// <summary>Said to apply, but whether as contract or as guidance has not been verified.</summary>
    Unverified,
}
