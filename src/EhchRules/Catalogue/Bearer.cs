namespace EhchRules.Catalogue;

/// <summary>Who bears a duty.</summary>
public enum Bearer
{
    /// <summary>The primary care network.</summary>
    PrimaryCareNetwork,

    /// <summary>The commissioner: the clinical commissioning group, later the integrated care board.</summary>
    Commissioner,

    /// <summary>The provider of community services.</summary>
    CommunityProvider,

    /// <summary>The care home.</summary>
    CareHome,
}
