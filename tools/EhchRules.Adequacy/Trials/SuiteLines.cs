using System.Text;
using EhchRules.Conformance;

namespace EhchRules.Adequacy.Trials;

/// <summary>The suite as lines, with what each asks about.</summary>
/// <param name="Version">The suite's version.</param>
/// <param name="Hash">The suite's hash.</param>
/// <param name="Lines">The lines, as UTF-8.</param>
/// <param name="Vectors">What each line asks about.</param>
internal sealed record SuiteLines(string Version, string Hash, byte[][] Lines, AskedVector[] Vectors)
{
    /// <summary>Reads the suite in a folder.</summary>
    /// <exception cref="SuiteFaultException">It has faults.</exception>
    internal static async Task<SuiteLines> ReadAsync(string folder)
    {
        ConformanceSuite suite = ConformanceSuite.Open(folder);
        List<byte[]> lines = [];
        List<AskedVector> vectors = [];
        await foreach (VectorReading reading in suite.ReadAsync().ConfigureAwait(false))
        {
            if (reading.Vector is not { } vector) throw new SuiteFaultException(reading.Faults);
            lines.Add(Encoding.UTF8.GetBytes(vector.Root.GetRawText()));
            vectors.Add(new(vector.Id, vector.Level.ToString(), vector.Requirement));
        }

        return new(suite.Version, await suite.GetHashAsync().ConfigureAwait(false), [.. lines], [.. vectors]);
    }
}

/// <summary>What a vector asks about.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Level">Its level.</param>
/// <param name="Requirement">Its requirement.</param>
internal sealed record AskedVector(string Id, string Level, string Requirement);
