using EhchRules.Cli.Console;
using EhchRules.Json;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score.Policies;

/// <summary>Finds the policy that was asked for: one of a known name, or one in a file.</summary>
internal static class PolicyChoice
{
    /// <summary>Finds it, or tells on standard error what is wrong with the file.</summary>
    /// <returns>The policy; null where its file has faults.</returns>
    /// <exception cref="UsageException">There is no such policy and no such file.</exception>
    internal static async Task<ResponsePolicy?> FindAsync(string name, Terminal terminal, CancellationToken cancellationToken)
    {
        if (PolicyNames.Find(name) is { } known) return known;
        if (!name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) throw new UsageException($"--policy: \"{name}\" is not one of {PolicyNames.Listed}, and not a policy file (.json)");
        if (!File.Exists(name)) throw new UsageException($"--policy: {name}: no such file");
        PolicyReading reading = await ReadAsync(name, cancellationToken);
        foreach (RecordFault fault in reading.Faults) await terminal.Error.WriteLineAsync(Printable.Line($"{name}: {fault}"));
        return reading.Policy;
    }

    private static async Task<PolicyReading> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            await using FileStream stream = File.OpenRead(file);
            return await EhchJson.TryReadPolicyAsync(stream, cancellationToken);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file}: cannot be read: {refused.Message}", refused);
        }
    }
}
