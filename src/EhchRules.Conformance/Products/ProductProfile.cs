using System.Collections.Immutable;

namespace EhchRules.Conformance;

/// <summary>What a product says of itself when it starts.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version, in its own words.</param>
/// <param name="Levels">The levels that it implements. Vectors of others are not put to it.</param>
/// <param name="Details">The members that it answers beyond those that every product has to, by name: they are compared too.</param>
public sealed record ProductProfile(string Name, string Version, ImmutableArray<ConformanceLevel> Levels, ImmutableArray<string> Details)
{
    /// <summary>Gets every detail that any level knows, in order.</summary>
    public static ImmutableArray<string> AllDetails => AnswerShapes.Details;
}
