using System.Runtime.CompilerServices;
using EhchRules.Rules;

namespace EhchRules.Sufficiency;

/// <summary>Compares places within one record by whose fact it is, not by what is known of the subject.</summary>
internal sealed class SamePlace : IEqualityComparer<FactPath>
{
    internal static SamePlace Only { get; } = new();

    public bool Equals(FactPath one, FactPath other) => ReferenceEquals(one.Owner, other.Owner)
        && ReferenceEquals(one.Kind, other.Kind)
        && (one.Index, one.Inner) == (other.Index, other.Inner);

    public int GetHashCode(FactPath path) =>
        HashCode.Combine(RuntimeHelpers.GetHashCode(path.Owner), RuntimeHelpers.GetHashCode(path.Kind), path.Index, path.Inner);
}
