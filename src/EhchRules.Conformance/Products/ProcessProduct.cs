using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Threading.Channels;

namespace EhchRules.Conformance;

/// <summary>A program of any language that speaks <c>ehch-product/1</c> as JSON lines on its standard input and output.</summary>
public sealed class ProcessProduct : ConformanceProduct
{
    /// <summary>How much may be printed before a product says what it implements: what starts it, as npm, may say so first.</summary>
    private const int MostLinesBefore = 100;

    /// <summary>How long a product that has closed its input or output may take to end before it counts as one that goes on.</summary>
    private static readonly TimeSpan EndGrace = TimeSpan.FromSeconds(1);

    private readonly ImmutableArray<string> words;
    private readonly Channel<ProductMessage> messages = Channel.CreateBounded<ProductMessage>(new BoundedChannelOptions(MostMessages) { SingleReader = true, SingleWriter = true });
    private readonly TaskCompletionSource<ProductStart> started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource end = new();
    private readonly ErrorLines errors = new();
    private Process? process;
    private TimeProvider? clock;
    private Task reading = Task.CompletedTask;
    private Task readingErrors = Task.CompletedTask;

    /// <summary>Makes the product; it is started by the run.</summary>
    /// <param name="command">The program and its arguments, quoted as for a shell. No shell is used.</param>
    /// <exception cref="ArgumentException"><paramref name="command"/> is null or names no program, or a quote is not closed.</exception>
    public ProcessProduct(string command)
    {
        ArgumentException.ThrowIfNullOrEmpty(command);
        words = CommandWords.Split(command, OperatingSystem.IsWindows());
        Door = $"JSON lines: {command}";
    }

    /// <inheritdoc/>
    public override string Door { get; }

    internal override ChannelReader<ProductMessage> Messages => messages.Reader;

    internal override StandardErrorExcerpt StandardError => errors.Excerpt;

    internal override async Task<ProductStart> StartAsync(ProductRun run, CancellationToken cancellationToken)
    {
        clock = run.Clock;
        ProcessStartInfo start = new(words[0], words.Skip(1)) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, CreateNoWindow = true };
        try
        {
            process = Process.Start(start)!;
        }
        catch (Exception refused) when (refused is Win32Exception or IOException or UnauthorizedAccessException)
        {
            messages.Writer.TryComplete();
            return ProductStart.Failed($"{words[0]} cannot be started: {refused.Message}");
        }

        AppDomain.CurrentDomain.ProcessExit += KillWithHost;
        reading = Task.Run(ReadAsync, CancellationToken.None);
        readingErrors = Task.Run(() => errors.ReadAsync(process.StandardError.BaseStream, end.Token), CancellationToken.None);
        if (await WriteAsync(ProductProtocol.Start(run.SuiteVersion, run.SuiteHash), cancellationToken).ConfigureAwait(false) is { } ended)
        {
            return ProductStart.Failed($"{ended.How} before it said what it implements");
        }

        return await started.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    internal override async Task<ProductAnswer.Unknown?> PutAsync(ConformanceVector vector, CancellationToken cancellationToken)
    {
        return await WriteAsync(ProductProtocol.Run(vector), cancellationToken).ConfigureAwait(false) is { } ended ? new(ended.Cause, ended.How) : null;
    }

    internal override async Task StopAsync(TimeSpan grace)
    {
        if (process is null) return;
        using CancellationTokenSource patience = new(grace, clock!);
        try
        {
            if (await WriteAsync(ProductProtocol.Stop, patience.Token).ConfigureAwait(false) is null) process.StandardInput.Close();
            await Task.WhenAll(process.WaitForExitAsync(patience.Token), reading.WaitAsync(patience.Token), readingErrors.WaitAsync(patience.Token)).ConfigureAwait(false);
        }
        catch (Exception late) when (late is OperationCanceledException or IOException)
        {
            Kill();
        }
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (process is null) return;
        Kill();
        AppDomain.CurrentDomain.ProcessExit -= KillWithHost;
        await end.CancelAsync().ConfigureAwait(false);
        messages.Writer.TryComplete();
        process.Dispose();
    }

    /// <returns>What is in the way; null where it was written.</returns>
    private async Task<ProductMessage.Ended?> WriteAsync(byte[] line, CancellationToken cancellationToken)
    {
        try
        {
            Stream input = process!.StandardInput.BaseStream;
            await input.WriteAsync(line, cancellationToken).ConfigureAwait(false);
            await input.FlushAsync(cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (Exception closed) when (closed is IOException or ObjectDisposedException or InvalidOperationException)
        {
            return await HowItEndedAsync("input").ConfigureAwait(false);
        }
    }

    private async Task<ProductMessage.Ended> HowItEndedAsync(string closed)
    {
        try
        {
            using CancellationTokenSource patience = new(EndGrace, clock!);
            await process!.WaitForExitAsync(patience.Token).ConfigureAwait(false);
            return new(UnknownCause.Crashed, FormattableString.Invariant($"the product ended with exit code {process.ExitCode}"));
        }
        catch (Exception going) when (going is OperationCanceledException or InvalidOperationException)
        {
            return new(UnknownCause.NoAnswer, $"the product closed its {closed}");
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            int before = 0;
            await foreach (JsonLine line in JsonLines.ReadAsync(process!.StandardOutput.BaseStream, ProductProtocol.LongestAnswer, end.Token).ConfigureAwait(false))
            {
                if (line.IsBlank) continue;
                if (started.Task.IsCompleted) await TellAsync(line.IsTooLong ? ProductReplies.TooLong() : ProductReplies.Answer(line.Utf8)).ConfigureAwait(false);
                else if (line.IsTooLong) started.TrySetResult(ProductStart.Failed($"what the product says {ProductReplies.TooLong().Text}"));
                else if (ProductReplies.Started(line.Utf8) is { } start) started.TrySetResult(start);
                else if (++before < MostLinesBefore) await TellAsync(ProductReplies.Unreadable(line.Utf8, "is no JSON object")).ConfigureAwait(false);
                else started.TrySetResult(ProductStart.Failed(FormattableString.Invariant($"the product wrote {before} lines, and none says what it implements; the last begins: {ProductReplies.Shown(line.Utf8)}")));
            }

            ProductMessage.Ended ended = await HowItEndedAsync("output").ConfigureAwait(false);
            started.TrySetResult(ProductStart.Failed($"{ended.How} before it said what it implements"));
            await TellAsync(ended).ConfigureAwait(false);
        }
        catch (Exception over) when (over is IOException or OperationCanceledException or ObjectDisposedException or ChannelClosedException or InvalidOperationException)
        {
            // The run was over before the product.
        }
        finally
        {
            started.TrySetResult(ProductStart.Failed("the product was stopped before it said what it implements"));
            messages.Writer.TryComplete();
        }
    }

    private ValueTask TellAsync(ProductMessage message) => messages.Writer.WriteAsync(message, end.Token);

    /// <summary>Ends the product where this process ends before the run does, without anything being disposed of.</summary>
    private void KillWithHost(object? sender, EventArgs e) => Kill();

    private void Kill()
    {
        try
        {
            process!.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }
}
