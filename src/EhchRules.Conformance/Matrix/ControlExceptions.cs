using System.Collections.Frozen;

namespace EhchRules.Conformance;

/// <summary>The requirements that no vector can show as met, or as not met, typed by hand with the reason.</summary>
internal static class ControlExceptions
{
    /// <summary>Those that are never <c>NotMet</c>.</summary>
    internal static FrozenDictionary<string, string> NeverNotMet { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["PCSP-7"] = "a permission is never failed: where it is not used it does not apply (PermissionNotUsed)",
        ["ROUND-5"] = "a permission is never failed: where it is not used it does not apply (PermissionNotUsed)",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Those that are never <c>Met</c>: none, since an attestation makes a question of judgement met.</summary>
    internal static FrozenDictionary<string, string> NeverMet { get; } = FrozenDictionary<string, string>.Empty;
}
