using System.Collections.Immutable;
using EhchRules.Scoring;

namespace EhchRules.Json;

/// <content>Response policies and scores.</content>
public static partial class EhchJson
{
    /// <summary>How long a response policy may be: 1 MiB.</summary>
    public const int MaxPolicyBytes = Mebibyte;

    /// <summary>Reads a response policy, <c>ehch-policy/1</c>.</summary>
    /// <param name="utf8">
    /// The JSON, in UTF-8, of at most <see cref="MaxPolicyBytes"/>; a byte-order mark is skipped. It is read to its end and left open.
    /// </param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="RecordFaultException">There are faults; it carries all of them.</exception>
    public static async Task<ResponsePolicy> ReadPolicyAsync(Stream utf8, CancellationToken cancellationToken = default)
    {
        PolicyReading reading = await TryReadPolicyAsync(utf8, cancellationToken).ConfigureAwait(false);
        return reading.Policy ?? throw new RecordFaultException(reading.Faults);
    }

    /// <summary>Reads a response policy, or tells every fault that stops it from being one: of the document, and of what the rows say together.</summary>
    /// <param name="utf8">
    /// The JSON, in UTF-8, of at most <see cref="MaxPolicyBytes"/>; a byte-order mark is skipped. It is read to its end and left open.
    /// </param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<PolicyReading> TryReadPolicyAsync(Stream utf8, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using InputBuffer input = new(utf8);
        await input.FillToEndAsync(MaxPolicyBytes, cancellationToken).ConfigureAwait(false);
        if (input.Unused.Length > MaxPolicyBytes) return new() { Faults = [JsonText.TooLong(line: null, MaxPolicyBytes, "one policy")] };
        ResponsePolicy? policy = null;
        ImmutableArray<RecordFault> faulty = JsonText.Read(input.Unused, line: null, "a policy", (reader, faults) =>
        {
            if (PolicyFormat.Policy.TryRead(reader, out PolicyParts parts)) policy = new PolicyAssembly(faults).Make(parts);
        });
        return faulty.IsEmpty ? new() { Policy = policy } : new() { Faults = faulty };
    }

    /// <summary>Writes a response policy, <c>ehch-policy/1</c>, and a line feed. Reading what was written gives an equal policy.</summary>
    /// <remarks>Intervals are written in whole minutes.</remarks>
    /// <param name="utf8">Takes the JSON, in UTF-8. It is left open.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="indented">Whether to write it over many lines, for people.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static Task WritePolicyAsync(Stream utf8, ResponsePolicy policy, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return PolicyFormat.Document.WriteAsync(utf8, PolicyParts.Of(policy), indented, cancellationToken);
    }

    /// <summary>Writes scores, <c>ehch-scores/1</c>, each row on a line of its own as it comes, and a line feed.</summary>
    /// <param name="utf8">Takes the JSON, in UTF-8, a piece at a time. It is left open.</param>
    /// <param name="rows">The rows, in memory for one at a time.</param>
    /// <param name="policy">
    /// The policy that stands before the rows, and whose possible responses each row names, least urgent first; null where there is none.
    /// </param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static Task WriteScoresAsync(
        Stream utf8, IAsyncEnumerable<ScoredObservation> rows, ResponsePolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(rows);
        return ScoresFormat.Document.WriteInPiecesAsync(utf8, new(rows, policy), indented: false, cancellationToken);
    }

    /// <summary>Gets the JSON Schema (draft 2020-12) of a response policy, <c>ehch-policy/1</c>, indented.</summary>
    /// <remarks>That every total has exactly one row, a schema cannot say: it is checked on reading alone.</remarks>
    public static string PolicySchema() => SchemaText.Indented(PolicyFormat.Document.Schema());

    /// <summary>Gets the JSON Schema (draft 2020-12) of scores, <c>ehch-scores/1</c>, indented.</summary>
    public static string ScoresSchema() => SchemaText.Indented(ScoresFormat.Document.Schema());
}
