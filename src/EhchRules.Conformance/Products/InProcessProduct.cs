using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;

namespace EhchRules.Conformance;

/// <summary>A product that is called in this process. It is asked one question at a time, put as it would be put to any other.</summary>
/// <param name="profile">What the product says of itself.</param>
/// <param name="answer">Answers a question. An exception counts as the product's error.</param>
public sealed class InProcessProduct(ProductProfile profile, Func<ProductQuestion, CancellationToken, ValueTask<ProductAnswer>> answer) : ConformanceProduct
{
    private readonly Channel<ConformanceVector> questions = Channel.CreateBounded<ConformanceVector>(new BoundedChannelOptions(MostMessages) { SingleReader = true, SingleWriter = true });
    private readonly Channel<ProductMessage> messages = Channel.CreateBounded<ProductMessage>(new BoundedChannelOptions(MostMessages) { SingleReader = true, SingleWriter = true });
    private readonly CancellationTokenSource end = new();

    /// <inheritdoc/>
    public override string Door => "in this process";

    internal override ChannelReader<ProductMessage> Messages => messages.Reader;

    internal override Task<ProductStart> StartAsync(ProductRun run, CancellationToken cancellationToken)
    {
        _ = Task.Run(AnswerAsync, CancellationToken.None);
        return Task.FromResult(new ProductStart(profile, null));
    }

    internal override async Task<ProductAnswer.Unknown?> PutAsync(ConformanceVector vector, CancellationToken cancellationToken)
    {
        await questions.Writer.WriteAsync(vector, cancellationToken).ConfigureAwait(false);
        return null;
    }

    internal override Task StopAsync(TimeSpan grace)
    {
        questions.Writer.TryComplete();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        questions.Writer.TryComplete();
        await end.CancelAsync().ConfigureAwait(false);
        messages.Writer.TryComplete();
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever the product throws is its answer.")]
    private async Task<ProductAnswer> AnswerAsync(ConformanceVector vector)
    {
        try
        {
            return await answer(ProductQuestion.Of(vector), end.Token).ConfigureAwait(false);
        }
        catch (Exception broken)
        {
            return new ProductAnswer.Unknown(UnknownCause.ProductError, broken.Message);
        }
    }

    private async Task AnswerAsync()
    {
        try
        {
            await foreach (ConformanceVector vector in questions.Reader.ReadAllAsync(end.Token).ConfigureAwait(false))
            {
                await messages.Writer.WriteAsync(new ProductMessage.Answer(vector.Id, await AnswerAsync(vector).ConfigureAwait(false)), end.Token).ConfigureAwait(false);
            }
        }
        catch (Exception over) when (over is OperationCanceledException or ChannelClosedException)
        {
            // The run was over before the product.
        }
        finally
        {
            messages.Writer.TryComplete();
        }
    }
}
