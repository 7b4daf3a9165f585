using System.Buffers;
using System.Text;
using EhchRules.Json;
using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>Scores for people: a line a row, and below them what they come to and what the score is for.</summary>
/// <remarks>Rows that come one after another, too many to be held, go to <see cref="ScoresText"/> or <see cref="ScoresCsv"/>.</remarks>
/// <param name="rows">The rows. They are read again each time that something is written.</param>
/// <param name="policy">The policy whose responses are written; null means none.</param>
public sealed class ScoresReport(IReadOnlyCollection<ScoredObservation> rows, ResponsePolicy? policy = null) : TextReport
{
    // About how many bytes of CSV are held before they are written.
    private const int Block = 1 << 16;

    /// <summary>Gets the rows.</summary>
    public IReadOnlyCollection<ScoredObservation> Rows { get; } = rows ?? throw new ArgumentNullException(nameof(rows));

    /// <summary>Writes the readings and the scores as CSV, one row a set, as <see cref="ScoresCsv"/> does.</summary>
    /// <param name="csv">What takes the rows. It is neither flushed nor closed.</param>
    /// <param name="hasHeader">Whether the names of the columns come first; for the second of several blocks they do not.</param>
    public void WriteCsv(TextWriter csv, bool hasHeader = true)
    {
        ArgumentNullException.ThrowIfNull(csv);
        ArrayBufferWriter<byte> utf8 = new();
        ScoresCsv table = new(utf8, policy);
        if (hasHeader) table.WriteHeader();
        foreach (ScoredObservation row in Rows)
        {
            table.Write(row);
            if (utf8.WrittenCount >= Block) Move(utf8, csv);
        }

        Move(utf8, csv);
    }

    internal override void Write(TextPage page)
    {
        ScoresText text = new(page, policy);
        text.Write(Rows);
        text.WriteEnd();
    }

    private static void Move(ArrayBufferWriter<byte> utf8, TextWriter text)
    {
        text.Write(Encoding.UTF8.GetString(utf8.WrittenSpan));
        utf8.ResetWrittenCount();
    }
}
