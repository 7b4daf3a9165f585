using System.Security.Cryptography;
using System.Text;

namespace EhchRules.Catalogue;

/// <summary>Which rule set this is. Its version is not that of the package: the one counts outcomes, the other the API.</summary>
public static class RuleSetVersion
{
    /// <summary>The version. Any outcome that changes for a period already covered is at least a minor step, declared in CHANGELOG.md.</summary>
    public const string Current = "2026.11.0";

    private static readonly Lazy<string> LazyHash = new(ComputeHash);

    /// <summary>Gets <c>sha256:</c> and the SHA-256 of the catalogue's text, in lower-case hexadecimal.</summary>
    /// <remarks>
    /// It is taken over the UTF-8 bytes of <see cref="CatalogueMarkdown.Write"/>, so it covers the catalogue: every requirement, term,
    /// citation, assumption and listed entry. It does not cover the code that judges; <see cref="Current"/> speaks for that. It is
    /// computed once, when first asked for.
    /// </remarks>
    public static string Hash => LazyHash.Value;

    private static string ComputeHash() =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CatalogueMarkdown.Write())));
}
