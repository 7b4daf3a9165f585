using EhchRules.Cli.Console;
using EhchRules.Cli.Score.Rows;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score;

/// <summary>Writes for people: a line a row, and a summary.</summary>
/// <param name="output">What takes the bytes.</param>
/// <param name="style">How the text is laid out.</param>
/// <param name="policy">The policy whose responses are written; null where none is.</param>
internal sealed class TextScores(Stream output, TextOptions style, ResponsePolicy? policy) : BlockReport
{
    private readonly StreamWriter text = TextOutput.Over(output);
    private ScoresText? scores;

    private ScoresText Scores => scores ??= new(text, style, policy);

    /// <inheritdoc/>
    protected override Task WriteAsync(ScoreBlock block, CancellationToken cancellationToken)
    {
        Scores.Write([.. block.Observations]);
        return text.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task EndAsync(long faultyRows, CancellationToken cancellationToken)
    {
        Scores.WriteEnd(faultyRows);
        return text.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await text.DisposeAsync();
        await base.DisposeAsync();
    }
}
