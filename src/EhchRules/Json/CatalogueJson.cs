using System.Text.Json;
using EhchRules.Catalogue;
using EhchRules.Comparison;

namespace EhchRules.Json;

/// <summary>Reads and writes catalogues in the wire format <c>ehch-catalogue/1</c>, by which two rule sets are compared.</summary>
/// <remarks>What was written whole and read again is the same catalogue. Reading reports every fault at once, each with its JSON path.</remarks>
public static class CatalogueJson
{
    private static readonly Lazy<CatalogueSnapshot> LazyCurrent = new(MakeCurrent);

    /// <summary>Gets the whole catalogue of this package, with its hash.</summary>
    /// <remarks>
    /// The hash is taken over the canonical form (RFC 8785) of the document that <see cref="WriteAsync"/> writes, without its
    /// <c>ruleSetHash</c>. So it covers the version, every text, requirement, term, citation, reason and listed entry, and no page that
    /// is made of them. It does not cover the code that judges; <see cref="RuleSetVersion.Current"/> speaks for that. It is computed
    /// once, when first asked for.
    /// </remarks>
    public static CatalogueSnapshot Current => LazyCurrent.Value;

    /// <summary>Reads a whole catalogue, or tells every fault that stops it from being one.</summary>
    /// <param name="utf8">The JSON, in UTF-8, of at most <see cref="EhchJson.MaxRecordBytes"/>; a byte-order mark is skipped. It is read to its end and left open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<CatalogueReading> TryReadAsync(Stream utf8, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using InputBuffer input = new(utf8);
        await input.FillToEndAsync(EhchJson.MaxRecordBytes, cancellationToken).ConfigureAwait(false);
        if (input.Unused.Length > EhchJson.MaxRecordBytes) return new() { Faults = [JsonText.TooLong(line: null, EhchJson.MaxRecordBytes, "one catalogue")] };
        CatalogueSnapshot? catalogue = null;
        CatalogueReading faulty = new()
        {
            Faults = JsonText.Read(input.Unused, line: null, "a catalogue", (reader, faults) =>
            {
                if (CatalogueFormat.Catalogue.TryRead(reader, out CatalogueParts parts)) catalogue = new CatalogueAssembly(faults).Make(parts);
            }),
        };
        return faulty.Faults.IsEmpty ? new() { Catalogue = catalogue } : faulty;
    }

    /// <summary>Writes a catalogue, over many lines, and a line feed: the same bytes for the same catalogue.</summary>
    /// <param name="utf8">Takes the JSON, in UTF-8. It is left open.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static Task WriteAsync(Stream utf8, CatalogueSnapshot catalogue, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(catalogue);
        return CatalogueFormat.Document.WriteInPiecesAsync(utf8, CatalogueParts.Of(catalogue), indented: true, cancellationToken);
    }

    private static CatalogueSnapshot MakeCurrent()
    {
        CatalogueSnapshot unhashed = new()
        {
            RuleSet = RuleSetVersion.Current,
            RuleSetHash = string.Empty,
            Instruments = [.. Instruments.All],
            Requirements =
                [.. RequirementCatalogue.Judged.Select(static judged => new CatalogueEntry(judged, EhchRuleSet.Current.ReasonsOf(judged)))],
            Listed = RequirementCatalogue.Listed,
        };
        return unhashed with { RuleSetHash = CanonicalWriter.Hash(CatalogueFormat.Catalogue, CatalogueParts.Of(unhashed) with { RuleSetHash = null }) };
    }

    /// <summary>Gets the JSON Schema (draft 2020-12) of a catalogue, indented. What reads a catalogue also describes it here, so the two agree.</summary>
    public static string Schema() => SchemaText.Indented(CatalogueFormat.Document.Schema());

    /// <summary>Writes a requirement as a value, as it stands in a catalogue.</summary>
    /// <param name="json">Takes the value, and decides how it is indented and escaped.</param>
    /// <param name="entry">The requirement, with the reasons to write.</param>
    public static void Write(Utf8JsonWriter json, CatalogueEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        CatalogueFormat.Requirement.Write(new JsonShapeWriter(json), RequirementParts.Of(entry));
    }

    /// <summary>Writes a term as a value, as it stands in a catalogue.</summary>
    /// <param name="json">Takes the value, and decides how it is indented and escaped.</param>
    /// <param name="term">The term.</param>
    public static void Write(Utf8JsonWriter json, Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        CatalogueFormat.Term.Write(new JsonShapeWriter(json), TermParts.Of(term));
    }

    /// <summary>Writes an entry that is listed and not judged as a value, as it stands in a catalogue.</summary>
    /// <param name="json">Takes the value, and decides how it is indented and escaped.</param>
    /// <param name="entry">The entry.</param>
    public static void Write(Utf8JsonWriter json, ListedEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        CatalogueFormat.Listed.Write(new JsonShapeWriter(json), ListedParts.Of(entry));
    }
}
