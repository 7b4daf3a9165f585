using EhchRules.Scoring;

namespace EhchRules.Cli.Score.Policies;

/// <summary>The policies that can be named on the command line. None of them is a default.</summary>
internal static class PolicyNames
{
    private static readonly (string Name, ResponsePolicy Policy)[] Known =
    [
        ("rcp-hospital-2017", ResponsePolicies.RcpHospital2017),
        ("care-home-escalation", ResponsePolicies.CareHomeEscalation),
    ];

    /// <summary>Gets the names, between commas.</summary>
    internal static string Listed { get; } = string.Join(", ", Known.Select(static entry => entry.Name));

    /// <summary>Gets the policy of a name; null where there is none.</summary>
    internal static ResponsePolicy? Find(string name) => Array.Find(Known, entry => string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase)).Policy;
}
