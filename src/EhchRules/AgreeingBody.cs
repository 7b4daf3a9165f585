namespace EhchRules;

/// <summary>Who agrees to a clinical lead.</summary>
public enum AgreeingBody
{
    /// <summary>A practice of the network, named by its code.</summary>
    Practice,

    /// <summary>The commissioner.</summary>
    Commissioner,

    /// <summary>The community provider.</summary>
    CommunityProvider,
}
