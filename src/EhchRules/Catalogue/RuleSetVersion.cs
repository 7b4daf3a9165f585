namespace EhchRules.Catalogue;

/// <summary>Which rule set this is. Its version is not that of the package: the one counts outcomes, the other the API.</summary>
public static class RuleSetVersion
{
    /// <summary>The version. Any outcome that changes for a period already covered is at least a minor step, declared in CHANGELOG.md.</summary>
    public const string Current = "2026.12.0";
}
