using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Threading.Channels;

namespace EhchRules.Conformance;

/// <summary>A server on this machine that takes each message of <c>ehch-product/1</c> by POST at one address, and answers it in the body.</summary>
[SuppressMessage("Reliability", "CA2000", Justification = "The client closes its handler, and the stream its socket.")]
[SuppressMessage("Usage", "CA2213", Justification = "Questions that are given up may still look at the token and the slots.")]
public sealed class HttpProduct : ConformanceProduct
{
    private const int MostRequests = 8;

    private const int LongestShown = 200;

    private readonly Uri address;
    private readonly SemaphoreSlim slots = new(MostRequests, MostRequests);
    private readonly ConcurrentDictionary<string, CancellationTokenSource> asked = new(StringComparer.Ordinal);
    private readonly Channel<ProductMessage> messages = Channel.CreateBounded<ProductMessage>(new BoundedChannelOptions(MostMessages) { SingleReader = true });
    private readonly CancellationTokenSource end = new();
    private TimeProvider? clock;
    private HttpClient client = ClientWith(TimeSpan.Zero);
    private Version version = HttpVersion.Version10;

    /// <summary>Makes the product; nothing is sent before the run.</summary>
    /// <param name="address">The address, on this machine: records go nowhere else.</param>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="address"/> is not an HTTP address of this machine.</exception>
    public HttpProduct(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)) throw new ArgumentException($"{address} is not an address of http or https", nameof(address));
        if (!address.IsLoopback) throw new ArgumentException($"{address} is not on this machine: expected localhost, 127.0.0.1 or [::1]", nameof(address));
        this.address = address;
        Door = $"HTTP: {address}";
    }

    /// <inheritdoc/>
    public override string Door { get; }

    internal override ChannelReader<ProductMessage> Messages => messages.Reader;

    internal override async Task<ProductStart> StartAsync(ProductRun run, CancellationToken cancellationToken)
    {
        clock = run.Clock;
        try
        {
            (byte[]? body, ProductAnswer.Unknown? fault) = await PostAsync(ProductProtocol.Start(run.SuiteVersion, run.SuiteHash), cancellationToken).ConfigureAwait(false);
            if (body is null) return ProductStart.Failed(fault!.Text);
            if (version >= HttpVersion.Version11) KeepConnections();
            return ProductReplies.Started(body) ?? ProductStart.Failed($"the server's first answer is no JSON object: {ProductReplies.Shown(body)}");
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            return ProductStart.Failed($"{address} cannot be asked: {broken.Message}");
        }
    }

    internal override async Task<ProductAnswer.Unknown?> PutAsync(ConformanceVector vector, CancellationToken cancellationToken)
    {
        await slots.WaitAsync(cancellationToken).ConfigureAwait(false);
        CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(end.Token);
        asked[vector.Id] = patience;
        _ = AskAsync(vector, patience);
        return null;
    }

    internal override void GiveUp(ConformanceVector vector)
    {
        try
        {
            if (asked.TryGetValue(vector.Id, out CancellationTokenSource? patience)) patience.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It was answered in this moment.
        }
    }

    internal override async Task StopAsync(TimeSpan grace)
    {
        using CancellationTokenSource patience = new(grace, clock!);
        try
        {
            await PostAsync(ProductProtocol.Stop, patience.Token).ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or OperationCanceledException)
        {
            // Whether a server heeds it is its own affair.
        }

        messages.Writer.TryComplete();
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await end.CancelAsync().ConfigureAwait(false);
        messages.Writer.TryComplete();
        client.Dispose();
    }

    /// <summary>Makes a client. One whose connections live no time asks each question on another.</summary>
    private static HttpClient ClientWith(TimeSpan lifetime) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.None,
        MaxConnectionsPerServer = MostRequests,
        PooledConnectionLifetime = lifetime,
        ConnectCallback = ConnectAsync,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Asks further questions on connections that are open. A server of HTTP/1.0 ends each after one answer, and may do so a moment later, when the next question is under way on it.</summary>
    private void KeepConnections()
    {
        client.Dispose();
        client = ClientWith(Timeout.InfiniteTimeSpan);
    }

    private async Task AskAsync(ConformanceVector vector, CancellationTokenSource patience)
    {
        ProductAnswer? answer = null;
        try
        {
            (byte[]? body, ProductAnswer.Unknown? fault) = await PostAsync(ProductProtocol.Run(vector), patience.Token).ConfigureAwait(false);
            answer = body is null ? fault! : Content(vector, body);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            answer = new ProductAnswer.Unknown(UnknownCause.Crashed, $"the server broke off: {broken.Message}");
        }
        catch (OperationCanceledException)
        {
            // Nobody waits for it.
        }

        asked.TryRemove(vector.Id, out _);
        patience.Dispose();
        slots.Release();
        if (answer is null) return;
        try
        {
            await messages.Writer.WriteAsync(new ProductMessage.Answer(vector.Id, answer), end.Token).ConfigureAwait(false);
        }
        catch (Exception over) when (over is OperationCanceledException or ChannelClosedException)
        {
            // The run is over.
        }
    }

    private static ProductAnswer Content(ConformanceVector vector, byte[] body) => ProductReplies.Answer(body) switch
    {
        ProductMessage.Answer answer when answer.Id == vector.Id => answer.Content,
        ProductMessage.Answer other => Garbage($"the answer is for \"{JsonPlace.Shortened(other.Id, LongestShown)}\""),
        ProductMessage.Unreadable unreadable => Garbage(unreadable.Text),
        _ => throw new InvalidOperationException("This message is not known."),
    };

    /// <returns>The body, or why there is none that could be read.</returns>
    private async Task<(byte[]? Body, ProductAnswer.Unknown? Fault)> PostAsync(byte[] message, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, address) { Content = new ByteArrayContent(message) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } } };
        using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        version = response.Version;
        using Stream content = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        byte[] body = await ReadAsync(content, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode is not HttpStatusCode.OK) return (null, new(UnknownCause.ProductError, StatusText(response.StatusCode, body)));
        return body.Length > ProductProtocol.LongestAnswer ? (null, Garbage($"the answer {ProductReplies.TooLong().Text}")) : (body, null);
    }

    /// <summary>Reads a body, and one byte more than it may have at most.</summary>
    private static async Task<byte[]> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        using MemoryStream body = new();
        byte[] buffer = new byte[1 << 14];
        while (body.Length <= ProductProtocol.LongestAnswer && await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and int read)
        {
            await body.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
        }

        return body.ToArray();
    }

    private static string StatusText(HttpStatusCode status, byte[] body)
    {
        string redirect = (int)status is >= 300 and < 400 ? ", and redirects are not followed" : string.Empty;
        string text = body.Length == 0 ? string.Empty : $": {ProductReplies.Shown(body)}";
        return FormattableString.Invariant($"the server answered with status {(int)status}{redirect}{text}");
    }

    private static ProductAnswer.Unknown Garbage(string text) => new(UnknownCause.Garbage, text);

    /// <summary>Connects to this machine, whatever its table of hosts says that localhost is.</summary>
    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        IPAddress[] found = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken).ConfigureAwait(false);
        IPAddress[] here = [.. found.Where(IPAddress.IsLoopback)];
        if (here.Length == 0) throw new HttpRequestException($"{context.DnsEndPoint.Host} is not on this machine");
        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(here, context.DnsEndPoint.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
