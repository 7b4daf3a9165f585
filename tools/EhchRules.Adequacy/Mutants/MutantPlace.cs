namespace EhchRules.Adequacy.Mutants;

/// <summary>Where a mutant is, and whose vectors ought to kill it.</summary>
/// <param name="File">The file under src, with forward slashes; <c>catalogue</c> for a change of a requirement's data.</param>
/// <param name="Member">The type and the member.</param>
/// <param name="Level">The level of the suite; <c>Shared</c> where several levels rest on it.</param>
/// <param name="Requirement">The requirement; null where several rest on it.</param>
internal sealed record MutantPlace(string File, string Member, string Level, string? Requirement);
