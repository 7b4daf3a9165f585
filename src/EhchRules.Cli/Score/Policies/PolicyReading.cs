using EhchRules.Scoring;

namespace EhchRules.Cli.Score.Policies;

/// <summary>What came of reading a policy file: the policy, or everything that is wrong with it.</summary>
/// <param name="Policy">The policy; null exactly where there are faults.</param>
/// <param name="Faults">Every fault, each with its path.</param>
internal sealed record PolicyReading(ResponsePolicy? Policy, IReadOnlyList<string> Faults);
