using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using EhchRules.Catalogue;
using EhchRules.Comparison;
using EhchRules.Funding;
using EhchRules.Measures;
using EhchRules.Sufficiency;
using EhchRules.Worklists;

namespace EhchRules.Json;

/// <summary>Reads and writes records in the wire format <c>ehch-record/1</c>, in which products hand in what they know.</summary>
/// <remarks>
/// <para>Reading reports every fault of a record at once, in the order of the document, each with its JSON path, the value shortened, and
/// what was expected. No record comes of a document with a fault. What is no JSON has one fault, at the place where it breaks off.</para>
/// <para>Input is bounded: <see cref="MaxDepth"/>, <see cref="MaxRecordBytes"/>, <see cref="MaxPolicyBytes"/>, and 10,000 faults listed for a record.</para>
/// </remarks>
public static partial class EhchJson
{
    /// <summary>How many objects and arrays may be nested in one another.</summary>
    public const int MaxDepth = 64;

    /// <summary>How long one record may be: 64 MiB, of a file of many records each line. An assessment that is read back may be as long.</summary>
    public const int MaxRecordBytes = 64 * Mebibyte;

    internal const int Mebibyte = 1 << 20;

    /// <summary>Reads a single record.</summary>
    /// <param name="utf8">The JSON, in UTF-8; a byte-order mark is skipped. It is read to its end and left open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="RecordFaultException">There are faults; it carries all of them.</exception>
    public static async Task<NetworkRecord> ReadRecordAsync(Stream utf8, CancellationToken cancellationToken = default)
    {
        RecordReading reading = await TryReadRecordAsync(utf8, cancellationToken).ConfigureAwait(false);
        return reading.Record ?? throw new RecordFaultException(reading.Faults);
    }

    /// <summary>Reads a single record, or tells every fault that stops it from being one.</summary>
    /// <param name="utf8">The JSON, in UTF-8; a byte-order mark is skipped. It is read to its end and left open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static Task<RecordReading> TryReadRecordAsync(Stream utf8, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return TryReadRecordAsync(utf8, MaxRecordBytes, cancellationToken);
    }

    /// <summary>Reads a single record that is in memory, or tells every fault that stops it from being one.</summary>
    /// <param name="utf8">The JSON, in UTF-8; a byte-order mark is skipped. It is not kept.</param>
    public static RecordReading TryReadRecord(ReadOnlyMemory<byte> utf8) =>
        utf8.Length > MaxRecordBytes ? RecordParser.TooLong(line: null, MaxRecordBytes, RecordParser.IsArray(utf8.Span)) : RecordParser.Parse(utf8, line: null);

    /// <summary>Reads a single record of values that stand in no text, or tells every fault that stops it from being one.</summary>
    /// <remarks>
    /// It is read as the same values in JSON are: the record is equal, and the faults have the same paths and say the same, of what is not right in itself
    /// in the order in which it was read, and then of what does not fit together.
    /// </remarks>
    /// <param name="source">The values. They are gone through once; the record keeps none of them.</param>
    public static RecordReading TryReadRecord(RecordSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return RecordParser.Parse(source);
    }

    /// <summary>Reads one record, or many of which each stands on a line of its own (NDJSON), in memory for one line at a time.</summary>
    /// <remarks>
    /// Which of the two it is, the content tells: there are many where the first line that is not blank is a whole JSON value and another
    /// such line follows, or where it is broken and the next is an object with a <c>format</c>. A fault in one line does not stop
    /// the others from being read.
    /// </remarks>
    /// <param name="utf8">The JSON, in UTF-8; a byte-order mark is skipped. It is left open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IAsyncEnumerable<RecordReading> ReadRecordsAsync(Stream utf8, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return ReadRecordsAsync(utf8, MaxRecordBytes, cancellationToken);
    }

    /// <summary>
    /// Finds the records of an input as <see cref="ReadRecordsAsync(Stream, CancellationToken)"/> does, and leaves the reading to the caller, who may
    /// read several at once on as many threads.
    /// </summary>
    /// <param name="utf8">The JSON, in UTF-8; a byte-order mark is skipped. It is left open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IAsyncEnumerable<UnreadRecord> FindRecordsAsync(Stream utf8, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return FindRecordsAsync(utf8, MaxRecordBytes, cancellationToken);
    }

    /// <summary>Writes a record and a line feed, so that records written one after another, not indented, are NDJSON.</summary>
    /// <remarks>What is not known is left out; an empty list is written as <c>[]</c>. Reading what was written gives an equal record.</remarks>
    /// <param name="utf8">Takes the JSON, in UTF-8, when the whole record is ready to be written. It is left open.</param>
    /// <param name="record">The record.</param>
    /// <param name="indented">Whether to write it over many lines, for people.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static Task WriteRecordAsync(Stream utf8, NetworkRecord record, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        return RecordFormat.Document.WriteAsync(utf8, RecordParts.Of(record), indented, cancellationToken);
    }

    /// <summary>Writes a record, without a line feed behind it.</summary>
    /// <param name="utf8">Takes the JSON, in UTF-8.</param>
    /// <param name="record">The record.</param>
    /// <param name="indented">Whether to write it over many lines, for people.</param>
    public static void WriteRecord(IBufferWriter<byte> utf8, NetworkRecord record, bool indented = false)
    {
        using Utf8JsonWriter json = new(utf8, WriterOptions(indented));
        WriteRecord(json, record);
    }

    /// <summary>Writes a record as a value.</summary>
    /// <param name="json">Takes the value, and decides how it is indented and escaped.</param>
    /// <param name="record">The record.</param>
    public static void WriteRecord(Utf8JsonWriter json, NetworkRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        RecordFormat.Record.Write(new JsonShapeWriter(json), RecordParts.Of(record));
    }

    /// <summary>Writes an assessment, <c>ehch-assessment/1</c>, and a line feed: the same bytes for the same assessment.</summary>
    /// <param name="utf8">Takes the JSON, in UTF-8, a piece at a time. It is left open.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="findings">Which findings to write; null writes all. The summary always counts all.</param>
    /// <param name="indented">Whether to write it over many lines, for people.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static Task WriteAssessmentAsync(
        Stream utf8, Assessment assessment, Func<Finding, bool>? findings = null, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(assessment);
        return AssessmentFormat.Document.WriteInPiecesAsync(utf8, new(assessment, findings), indented, cancellationToken);
    }

    /// <summary>Writes an assessment, <c>ehch-assessment/1</c>, without a line feed behind it: the same bytes for the same assessment.</summary>
    /// <param name="utf8">Takes the JSON, in UTF-8.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="findings">Which findings to write; null writes all. The summary always counts all.</param>
    /// <param name="indented">Whether to write it over many lines, for people.</param>
    public static void WriteAssessment(IBufferWriter<byte> utf8, Assessment assessment, Func<Finding, bool>? findings = null, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(assessment);
        AssessmentFormat.Document.Write(utf8, new(assessment, findings), indented);
    }

    /// <summary>Reads assessments back, to be compared with their records: one, an array of them, or one a line (NDJSON), in memory for one at a time.</summary>
    /// <remarks>
    /// What follows a place that is not JSON, or an assessment of more than <see cref="MaxRecordBytes"/>, is not read. An empty input, or an
    /// empty array, gives one fault.
    /// </remarks>
    /// <param name="utf8">The JSON, in UTF-8; a byte-order mark is skipped. It is left open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IAsyncEnumerable<ReceiptReading> ReadAssessmentsAsync(Stream utf8, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return ReadAssessmentsAsync(utf8, MaxRecordBytes, cancellationToken);
    }

    /// <summary>Writes the premium of a month, <c>ehch-premium/1</c>, and a line feed: the same bytes for the same premium.</summary>
    /// <param name="utf8">Takes the JSON, in UTF-8. It is left open.</param>
    /// <param name="premium">The premium.</param>
    /// <param name="indented">Whether to write it over many lines, for people.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentException"><paramref name="premium"/> has faults, and so no total.</exception>
    public static Task WritePremiumAsync(Stream utf8, MonthlyPremium premium, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(premium);
        if (premium.Total is null) throw new ArgumentException($"The premium has faults: {string.Join("; ", premium.Faults)}", nameof(premium));
        return PremiumFormat.Document.WriteAsync(utf8, premium, indented, cancellationToken);
    }

    /// <summary>Writes a worklist, <c>ehch-worklist/1</c>, and a line feed: the same bytes for the same worklist.</summary>
    /// <param name="utf8">Takes the JSON, in UTF-8. It is left open.</param>
    /// <param name="worklist">The worklist.</param>
    /// <param name="indented">Whether to write it over many lines, for people.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static Task WriteWorklistAsync(Stream utf8, Worklist worklist, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(worklist);
        return WorklistFormat.Document.WriteAsync(utf8, worklist, indented, cancellationToken);
    }

    /// <summary>Writes the measures of a network, <c>ehch-measures/1</c>, and a line feed: the same bytes for the same measures.</summary>
    /// <remarks>Numerators and denominators are written as they are; values are rounded once, to six decimals, half away from zero.</remarks>
    /// <param name="utf8">Takes the JSON, in UTF-8. It is left open.</param>
    /// <param name="measures">The measures.</param>
    /// <param name="indented">Whether to write it over many lines, for people.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static Task WriteMeasuresAsync(Stream utf8, NetworkMeasures measures, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(measures);
        return MeasuresFormat.Document.WriteAsync(utf8, measures, indented, cancellationToken);
    }

    /// <summary>Writes what records suffice for, <c>ehch-coverage/1</c>, and a line feed: the same bytes for the same records, in whatever order they came.</summary>
    /// <param name="utf8">Takes the JSON, in UTF-8. It is left open.</param>
    /// <param name="sufficiency">What the records of one network or of many suffice for.</param>
    /// <param name="indented">Whether to write it over many lines, for people.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static Task WriteCoverageAsync(Stream utf8, DataSufficiency sufficiency, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sufficiency);
        return CoverageFormat.Document.WriteAsync(utf8, sufficiency, indented, cancellationToken);
    }

    /// <summary>Writes a timeline, <c>ehch-timeline/1</c>, and a line feed: the same bytes for the same timeline.</summary>
    /// <param name="utf8">Takes the JSON, in UTF-8, a piece at a time. It is left open.</param>
    /// <param name="timeline">The timeline.</param>
    /// <param name="indented">Whether to write it over many lines, for people; that is more than twice as long.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static Task WriteTimelineAsync(Stream utf8, Timeline timeline, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(timeline);
        return TimelineFormat.Document.WriteInPiecesAsync(utf8, timeline, indented, cancellationToken);
    }

    /// <summary>Writes what two days differ in, <c>ehch-diff/1</c>, and a line feed: the rules, then each network as it comes, then the counts over all.</summary>
    /// <param name="utf8">Takes the JSON, in UTF-8, a piece at a time. It is left open.</param>
    /// <param name="rules">What becomes of the rules.</param>
    /// <param name="networks">What becomes of the outcomes of each network, in memory for one at a time; null where the rules alone are compared.</param>
    /// <param name="requirements">Which requirements to write and count; null means all.</param>
    /// <param name="indented">Whether to write it over many lines, for people.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static Task WriteDiffAsync(
        Stream utf8,
        RuleComparison rules,
        IAsyncEnumerable<RecordChanges>? networks = null,
        Func<Requirement, bool>? requirements = null,
        bool indented = false,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(rules);
        return DiffFormat.Document.WriteInPiecesAsync(utf8, new DiffParts(rules, networks, requirements), indented, cancellationToken);
    }

    /// <summary>Writes what two versions of the rule set differ in, <c>ehch-diff/1</c>, and a line feed: the same bytes for the same comparison.</summary>
    /// <param name="utf8">Takes the JSON, in UTF-8. It is left open.</param>
    /// <param name="ruleSets">What the two differ in.</param>
    /// <param name="indented">Whether to write it over many lines, for people.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static Task WriteDiffAsync(Stream utf8, RuleSetComparison ruleSets, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(ruleSets);
        return DiffFormat.Document.WriteInPiecesAsync(utf8, ruleSets, indented, cancellationToken);
    }

    /// <summary>Hashes a record: <c>sha256:</c> and 64 lower-case digits, over its canonical form by RFC 8785.</summary>
    /// <remarks>Equal records have equal hashes, however they were written: the order of properties and white space play no part.</remarks>
    /// <param name="record">The record.</param>
    public static string HashRecord(NetworkRecord record) => CanonicalWriter.Hash(record);

    /// <summary>Gets the JSON Schema (draft 2020-12) of a record, indented.</summary>
    /// <remarks>
    /// What reads a record also describes it here, so the two agree. What a schema cannot say is checked on reading alone: that references
    /// resolve, that intervals do not end before they start, that ids are unique, that no name stands twice in one object, that stays do not overlap,
    /// that an agreement by a practice names it.
    /// </remarks>
    public static string RecordSchema() => SchemaText.Indented(RecordFormat.Document.Schema());

    /// <summary>Writes the JSON Schema (draft 2020-12) of a record as a value.</summary>
    /// <param name="json">Takes the value.</param>
    public static void WriteRecordSchema(Utf8JsonWriter json) => RecordFormat.Document.Schema().WriteTo(json);

    /// <summary>Gets the JSON Schema (draft 2020-12) of an assessment, <c>ehch-assessment/1</c>, indented.</summary>
    public static string AssessmentSchema() => SchemaText.Indented(AssessmentFormat.Document.Schema());

    /// <summary>Gets the JSON Schema (draft 2020-12) of a timeline, <c>ehch-timeline/1</c>, indented.</summary>
    public static string TimelineSchema() => SchemaText.Indented(TimelineFormat.Document.Schema());

    /// <summary>Gets the JSON Schema (draft 2020-12) of a worklist, <c>ehch-worklist/1</c>, indented.</summary>
    public static string WorklistSchema() => SchemaText.Indented(WorklistFormat.Document.Schema());

    /// <summary>Gets the JSON Schema (draft 2020-12) of what two days or two rule sets differ in, <c>ehch-diff/1</c>, indented.</summary>
    public static string DiffSchema() => SchemaText.Indented(DiffFormat.Document.Schema());

    /// <summary>Gets the JSON Schema (draft 2020-12) of the measures of a network, <c>ehch-measures/1</c>, indented.</summary>
    public static string MeasuresSchema() => SchemaText.Indented(MeasuresFormat.Document.Schema());

    /// <summary>Gets the JSON Schema (draft 2020-12) of what records suffice for, <c>ehch-coverage/1</c>, indented.</summary>
    public static string CoverageSchema() => SchemaText.Indented(CoverageFormat.Document.Schema());

    /// <summary>Gets the JSON Schema (draft 2020-12) of the premium of a month, <c>ehch-premium/1</c>, indented.</summary>
    public static string PremiumSchema() => SchemaText.Indented(PremiumFormat.Document.Schema());

    internal static JsonWriterOptions WriterOptions(bool indented) => new()
    {
        Indented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    internal static async Task<RecordReading> TryReadRecordAsync(Stream utf8, int limit, CancellationToken cancellationToken = default)
    {
        using InputBuffer input = new(utf8);
        return (await new RecordSequence(input, limit).OneAsync(cancellationToken).ConfigureAwait(false)).Read();
    }

    internal static IAsyncEnumerable<ReceiptReading> ReadAssessmentsAsync(Stream utf8, int limit, CancellationToken cancellationToken = default) =>
        ReceiptReader.ReadAsync(utf8, limit, cancellationToken);

    internal static async IAsyncEnumerable<RecordReading> ReadRecordsAsync(
        Stream utf8, int limit, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using InputBuffer input = new(utf8);
        await foreach (RecordPiece piece in new RecordSequence(input, limit).AllAsync(cancellationToken).ConfigureAwait(false)) yield return piece.Read();
    }

    internal static async IAsyncEnumerable<UnreadRecord> FindRecordsAsync(
        Stream utf8, int limit, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using InputBuffer input = new(utf8);
        await foreach (RecordPiece piece in new RecordSequence(input, limit).AllAsync(cancellationToken).ConfigureAwait(false)) yield return new(piece);
    }
}
