using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EhchRules.Conformance;

/// <summary>The vectors of a version of the suite, or of a deck. They are read when they are asked for, one at a time.</summary>
public sealed class ConformanceSuite
{
    private const int MostFaults = 1_000;

    private static readonly Lazy<ConformanceSuite> Shipped = new(static () => Open(new SuiteFiles.Embedded()));

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SuiteFiles files;
    private readonly Lazy<Task<string>> hash;

    private ConformanceSuite(SuiteFiles files, SuiteManifest? manifest)
    {
        this.files = files;
        Manifest = manifest;
        hash = new(() => ComputeHashAsync(files));
    }

    /// <summary>Gets the suite that is part of this package.</summary>
    public static ConformanceSuite Current => Shipped.Value;

    /// <summary>Gets what the suite says of itself; null for a deck, which has no version.</summary>
    public SuiteManifest? Manifest { get; }

    /// <summary>Gets the version; <c>deck</c> where there is none.</summary>
    public string Version => Manifest?.Version ?? "deck";

    internal SuiteFiles Files => files;

    /// <summary>Opens a suite that is kept elsewhere.</summary>
    /// <param name="path">A folder or a zip archive with a <c>suite.json</c>, or a deck: one file of vectors whose name ends in <c>.jsonl</c>.</param>
    /// <returns>The suite; its vectors have not been read.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="SuiteFaultException">It is no suite, or what it says of itself has faults.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static ConformanceSuite Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path)) return Open(new SuiteFiles.Folder(path), path);
        if (!File.Exists(path)) throw new FileNotFoundException($"{path} does not exist", path);
        if (path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)) return new(new SuiteFiles.Deck(path), manifest: null);
        try
        {
            return Open(new SuiteFiles.Archive(path), path);
        }
        catch (InvalidDataException broken)
        {
            throw new SuiteFaultException([new(path, null, "$", $"is neither a zip archive nor a file of vectors (.jsonl): {broken.Message}")]);
        }
    }

    /// <summary>Gets the JSON Schema (draft 2020-12) of a vector, <c>ehch-vector/2</c>, indented.</summary>
    /// <remarks>It holds the schema of a record.</remarks>
    public static string VectorSchema() => VectorFormat.Schema().ToJsonString(Indented) + "\n";

    /// <summary>Gets the SHA-256 of all files of vectors, line by line, as <c>sha256:</c> and hexadecimal digits.</summary>
    /// <remarks>Line ends play no part, so that a suite has the same hash wherever it was checked out.</remarks>
    public Task<string> GetHashAsync() => hash.Value;

    /// <summary>Reads every vector, in order of files and lines, in memory for one of them and for sixteen bytes of each id. Blank lines are ignored.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Each line as a vector, or with all that is wrong with it; an id that came before is a fault of the second.</returns>
    public async IAsyncEnumerable<VectorReading> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        HashSet<UInt128> seen = [];
        HashSet<string> retired = [.. Manifest?.Retired ?? []];
        foreach (string file in files.VectorFiles)
        {
            using Stream content = files.Open(file);
            long line = 0;
            await foreach (JsonLine text in JsonLines.ReadAsync(content, JsonLines.Longest, cancellationToken).ConfigureAwait(false))
            {
                line++;
                if (text.IsBlank) continue;
                VectorReading reading = text.IsTooLong
                    ? new() { File = file, Line = line, Faults = [new(file, line, "$", FormattableString.Invariant($"is longer than {JsonLines.Longest} bytes"))] }
                    : VectorParser.Parse(text.Utf8, file, line);
                if (reading.Vector is not { } vector || (!retired.Contains(vector.Id) && seen.Add(IdHash.Of(vector.Id))))
                {
                    yield return reading;
                    continue;
                }

                string fault = retired.Contains(vector.Id)
                    ? $"\"{vector.Id}\" is retired, and never used again"
                    : $"\"{vector.Id}\" is the id of {await FirstWithAsync(vector.Id, cancellationToken).ConfigureAwait(false)}";
                yield return reading with { Vector = null, Faults = [new(file, line, "$.id", fault)] };
            }
        }
    }

    /// <summary>Reads every vector for its faults.</summary>
    /// <param name="selection">Which vectors are counted.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>How many vectors are selected.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="selection"/> is null.</exception>
    /// <exception cref="SuiteFaultException">There are faults, of which the first thousand are listed.</exception>
    public async Task<long> CheckAsync(VectorSelection selection, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(selection);
        long selected = 0;
        ImmutableArray<SuiteFault>.Builder faults = ImmutableArray.CreateBuilder<SuiteFault>();
        await foreach (VectorReading reading in ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            faults.AddRange(reading.Faults.Take(MostFaults - faults.Count));
            if (reading.Vector is { } vector && selection.Includes(vector)) selected++;
        }

        return faults.Count == 0 ? selected : throw new SuiteFaultException(faults.DrainToImmutable());
    }

    /// <summary>Finds where an id was used first. It is looked for again because nobody keeps the places of ids that are used once.</summary>
    private async Task<string> FirstWithAsync(string id, CancellationToken cancellationToken)
    {
        foreach (string file in files.VectorFiles)
        {
            using Stream content = files.Open(file);
            long line = 0;
            await foreach (JsonLine text in JsonLines.ReadAsync(content, JsonLines.Longest, cancellationToken).ConfigureAwait(false))
            {
                line++;
                if (!text.IsBlank && !text.IsTooLong && VectorParser.Parse(text.Utf8, file, line).Vector?.Id == id) return FormattableString.Invariant($"{file}, line {line}");
            }
        }

        return "another";
    }

    private static ConformanceSuite Open(SuiteFiles files, string path = "the package")
    {
        if (!files.HasManifest) throw new SuiteFaultException([new(path, null, "$", $"has no {SuiteFiles.Manifest}")]);
        using Stream content = files.Open(SuiteFiles.Manifest);
        byte[] utf8 = new byte[SuiteManifest.Longest + 1];
        int length = content.ReadAtLeast(utf8, utf8.Length, throwOnEndOfStream: false);
        return new(files, SuiteManifest.Parse(utf8.AsSpan(0, length), SuiteFiles.Manifest));
    }

    private static async Task<string> ComputeHashAsync(SuiteFiles files)
    {
        using IncrementalHash sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in files.VectorFiles)
        {
            sum.AppendData(Encoding.UTF8.GetBytes($"{file}\n"));
            using Stream content = files.Open(file);
            await foreach (JsonLine line in JsonLines.ReadAsync(content, JsonLines.Longest, CancellationToken.None).ConfigureAwait(false))
            {
                sum.AppendData(line.Utf8.Span);
                sum.AppendData("\n"u8);
            }
        }

        return $"sha256:{Convert.ToHexStringLower(sum.GetHashAndReset())}";
    }
}
