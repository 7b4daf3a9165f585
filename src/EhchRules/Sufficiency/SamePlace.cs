using System.Runtime.CompilerServices;
using EhchRules.Rules;

namespace EhchRules.Sufficiency;

/// <summary>Compares places within one record by the id of whose fact it is: what is supposed of a subject leaves its places the same.</summary>
internal sealed class SamePlace : IEqualityComparer<FactPath>
{
    internal static SamePlace Only { get; } = new();

    public bool Equals(FactPath one, FactPath other) => ReferenceEquals(one.Kind, other.Kind)
        && (one.Index, one.Inner) == (other.Index, other.Inner)
        && string.Equals(IdOf(one.Owner), IdOf(other.Owner), StringComparison.Ordinal);

    public int GetHashCode(FactPath path) =>
        HashCode.Combine(RuntimeHelpers.GetHashCode(path.Kind), path.Index, path.Inner, IdOf(path.Owner).GetHashCode(StringComparison.Ordinal));

    private static string IdOf(object owner) => owner switch
    {
        CareHome home => home.Id,
        Resident resident => resident.Id,
        _ => string.Empty,
    };
}
