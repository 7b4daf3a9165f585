using System.Collections.Immutable;
using System.Threading.Channels;

namespace EhchRules.Conformance;

/// <summary>
/// A file of answers, for a product that cannot be asked: its first line says what the product implements, every other is an answer. The order
/// plays no part. Kept in memory are sixteen bytes of each id and where its answer stands.
/// </summary>
public sealed class AnswerFileProduct : ConformanceProduct
{
    private const int MostFaults = 1_000;

    private const int MostExamples = 10;

    private readonly string name;
    private readonly Func<Stream> open;
    private readonly Dictionary<UInt128, Place> places = [];
    private readonly Channel<ProductMessage> messages = Channel.CreateBounded<ProductMessage>(new BoundedChannelOptions(MostMessages) { SingleReader = true, SingleWriter = true });
    private Stream? file;
    private StrayAnswers leftOver = StrayAnswers.None;

    /// <summary>Makes the product; the file is opened by the run.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public AnswerFileProduct(string path)
        : this(path, () => new FileStream(path, new FileStreamOptions { Options = FileOptions.Asynchronous, Share = FileShare.Read })) => ArgumentException.ThrowIfNullOrEmpty(path);

    /// <summary>Makes the product of answers that are open.</summary>
    /// <param name="answers">The answers, which can be sought. The product closes them.</param>
    /// <param name="name">What to call them in faults.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="answers"/> cannot be read and sought.</exception>
    public AnswerFileProduct(Stream answers, string name)
        : this(name, () => answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(name);
        if (!answers.CanRead || !answers.CanSeek) throw new ArgumentException("The answers have to be a stream that can be read and sought.", nameof(answers));
    }

    private AnswerFileProduct(string name, Func<Stream> open)
    {
        this.name = name;
        this.open = open;
        Door = $"answers: {name}";
    }

    /// <inheritdoc/>
    public override string Door { get; }

    internal override ChannelReader<ProductMessage> Messages => messages.Reader;

    internal override StrayAnswers LeftOver => leftOver;

    internal override async Task<ProductStart> StartAsync(ProductRun run, CancellationToken cancellationToken)
    {
        file = open();
        ImmutableArray<SuiteFault>.Builder faults = ImmutableArray.CreateBuilder<SuiteFault>();
        ProductStart? start = null;
        long number = 0;
        await foreach (JsonLine line in JsonLines.ReadAsync(file, ProductProtocol.LongestAnswer, cancellationToken).ConfigureAwait(false))
        {
            number++;
            if (line.IsBlank) continue;
            if (start is null) start = line.IsTooLong ? ProductStart.Failed("is too long") : ProductReplies.Started(line.Utf8) ?? ProductStart.Failed($"is no JSON object: {ProductReplies.Shown(line.Utf8)}");
            else if (Note(line) is { } fault) faults.Add(new(name, number, "$", fault));
            if (start.Fault is { } unsound && faults.Count == 0) faults.Add(new(name, number, "$", $"expected what the product says when it starts: {unsound}"));
            if (faults.Count == MostFaults) break;
        }

        if (start is null) faults.Add(new(name, null, "$", "is empty: expected what the product says when it starts, and its answers"));
        return faults.Count == 0 ? start! : throw new SuiteFaultException(faults.DrainToImmutable());
    }

    internal override async Task<ProductAnswer.Unknown?> PutAsync(ConformanceVector vector, CancellationToken cancellationToken)
    {
        if (!places.Remove(IdHash.Of(vector.Id), out Place place))
        {
            await messages.Writer.WriteAsync(new ProductMessage.Answer(vector.Id, new ProductAnswer.Unknown(UnknownCause.NoAnswer, "the file has no answer to it")), cancellationToken).ConfigureAwait(false);
            return null;
        }

        ProductMessage message = ProductReplies.Answer(await ReadAsync(place, cancellationToken).ConfigureAwait(false));
        await messages.Writer.WriteAsync(message, cancellationToken).ConfigureAwait(false);
        if (place.IsTwice) await messages.Writer.WriteAsync(message, cancellationToken).ConfigureAwait(false);
        return null;
    }

    internal override void Omit(ConformanceVector vector) => places.Remove(IdHash.Of(vector.Id));

    internal override async Task StopAsync(TimeSpan grace)
    {
        messages.Writer.TryComplete();
        List<string> examples = [];
        foreach (Place place in places.Values.OrderBy(static place => place.Start).Take(MostExamples))
        {
            if (ProductReplies.Answer(await ReadAsync(place, CancellationToken.None).ConfigureAwait(false)) is ProductMessage.Answer answer) examples.Add(answer.Id);
        }

        leftOver = new(places.Count, 0, [.. examples]);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        messages.Writer.TryComplete();
        if (file is not null) await file.DisposeAsync().ConfigureAwait(false);
    }

    /// <returns>What is wrong with the line; null where it is an answer.</returns>
    private string? Note(JsonLine line)
    {
        ProductMessage message = line.IsTooLong ? ProductReplies.TooLong() : ProductReplies.Answer(line.Utf8);
        if (message is not ProductMessage.Answer answer) return ((ProductMessage.Unreadable)message).Text;
        if (answer.Content is ProductAnswer.Unknown { Cause: UnknownCause.Garbage } garbage) return garbage.Text;
        UInt128 id = IdHash.Of(answer.Id);
        places[id] = places.TryGetValue(id, out Place before) ? before with { IsTwice = true } : new(line.Start, line.Utf8.Length, IsTwice: false);
        return null;
    }

    private async Task<byte[]> ReadAsync(Place place, CancellationToken cancellationToken)
    {
        byte[] line = new byte[place.Length];
        file!.Position = place.Start;
        await file.ReadExactlyAsync(line, cancellationToken).ConfigureAwait(false);
        return line;
    }

    /// <summary>Where an answer stands.</summary>
    private readonly record struct Place(long Start, int Length, bool IsTwice);
}
