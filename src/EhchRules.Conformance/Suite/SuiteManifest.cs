using System.Collections.Immutable;
using System.Text.Json;

namespace EhchRules.Conformance;

/// <summary>What a step from one version of the suite to the next does to those who passed the one before.</summary>
public enum SuiteStep
{
    /// <summary>Words only.</summary>
    Patch,

    /// <summary>Vectors were added.</summary>
    Minor,

    /// <summary>An expectation changed, or a vector was taken away.</summary>
    Major,
}

/// <summary>A version of the suite.</summary>
/// <param name="Version">The version.</param>
/// <param name="On">The day from which it is had.</param>
/// <param name="Step">What the step to it did.</param>
/// <param name="What">What changed, in a sentence.</param>
public sealed record SuiteChange(string Version, DateOnly On, SuiteStep Step, string What);

/// <summary>What a suite says of itself: <c>ehch-suite/1</c>.</summary>
public sealed record SuiteManifest
{
    /// <summary>The longest that is read.</summary>
    internal const int Longest = 1 << 20;

    private const string Name = "ehch-suite/1";

    /// <summary>Gets the version of the suite: major when an expectation changes, minor when vectors are added, patch for words.</summary>
    public required string Version { get; init; }

    /// <summary>Gets the versions so far, the newest first.</summary>
    public required ImmutableArray<SuiteChange> Changes { get; init; }

    /// <summary>Gets the ids of vectors that were taken away, never to be used again.</summary>
    public required ImmutableArray<string> Retired { get; init; }

    /// <exception cref="SuiteFaultException">It is not such a document; the exception lists all that is wrong.</exception>
    internal static SuiteManifest Parse(ReadOnlySpan<byte> utf8, string file)
    {
        if (utf8.Length > Longest) throw new SuiteFaultException([new(file, null, "$", FormattableString.Invariant($"is longer than {Longest} bytes"))]);
        ImmutableArray<SuiteFault>.Builder faults = ImmutableArray.CreateBuilder<SuiteFault>();
        SuiteManifest? manifest = null;
        if (StrictJson.Fault(utf8, out JsonElement root) is { } fault) faults.Add(new(file, null, "$", fault));
        else manifest = Read(new(file, line: null, faults, root, "$"));
        return faults.Count == 0 ? manifest! : throw new SuiteFaultException(faults.DrainToImmutable());
    }

    private static SuiteManifest Read(JsonPlace at)
    {
        at.Close("format", "version", "changes", "retired");
        if (at.Text("format") is { Length: > 0 } format && format != Name) at.Fault("format", $"\"{format}\" is not \"{Name}\"");
        string version = at.Version("version");
        ImmutableArray<SuiteChange> changes = [.. at.Objects("changes").Select(Change)];
        if (changes.Length > 0 && changes[0].Version != version) at.Fault("changes", $"the newest is {changes[0].Version}, and the version {version}");
        return new() { Version = version, Changes = changes, Retired = [.. at.Texts("retired")] };
    }

    private static SuiteChange Change(JsonPlace at)
    {
        at.Close("version", "on", "step", "what");
        return new(at.Version("version"), at.Day("on") ?? default, at.Word<SuiteStep>("step") ?? default, at.Text("what"));
    }
}
