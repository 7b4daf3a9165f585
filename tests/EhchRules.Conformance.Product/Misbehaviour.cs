using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace EhchRules.Conformance.Product;

/// <summary>Everything that a product can do wrong, each by its switch.</summary>
internal static class Misbehaviour
{
    private const int AnswersBefore = 5;

    private static readonly Stream Input = new BufferedStream(Console.OpenStandardInput());
    private static readonly Stream Output = Console.OpenStandardOutput();
    private static readonly BlockingCollection<string> Lines = [];

    /// <summary>Finds what one of the arguments names; null where none does.</summary>
    internal static Func<ProductHost, Task>? Named(string[] arguments) => arguments.Select(Named).FirstOrDefault(static one => one is not null);

    private static Func<ProductHost, Task>? Named(string argument) => argument switch
    {
        "--never-start" => static _ => Forever(),
        "--exit" => static _ => Exit(7),
        "--stack-trace" => static _ => SayAsync("Unhandled exception.\n"),
        "--unstarted-flood" => static _ => FloodAsync("nonsense\n"),
        "--never" => static host => WhateverIsAskedAsync(host, static () => Task.CompletedTask),
        "--flood" => static host => WhateverIsAskedAsync(host, static () => FloodAsync(new string('x', 1 << 16))),
        "--flood-lines" => static host => WhateverIsAskedAsync(host, static () => FloodAsync("nonsense\n")),
        "--flood-strays" => static host => WhateverIsAskedAsync(host, static () => FloodAsync("{\"id\":\"nobody\",\"answers\":[]}\n")),
        "--flood-stderr" => static host => EachAsync(host, FloodErrorAsync),
        "--garbage" => static host => WhateverIsAskedAsync(host, static () => SayAsync("{\"id\": oops}\n")),
        "--wrong-id" => static host => EachAsync(host, static (reply, _) => SayAsync(reply.Replace("\"id\":\"", "\"id\":\"not-", StringComparison.Ordinal))),
        "--twice" => static host => EachAsync(host, static (reply, _) => SayAsync(reply + reply)),
        "--twice-at-end" => TwiceAtEndAsync,
        "--half-line" => static host => EachAsync(host, static (reply, number) => number < AnswersBefore ? SayAsync(reply) : HalfAsync(reply)),
        "--crash" => static host => EachAsync(host, static (reply, number) => number < AnswersBefore ? SayAsync(reply) : Exit(3)),
        "--hang" => static host => EachAsync(host, static (reply, number) => number < AnswersBefore ? SayAsync(reply) : Forever()),
        "--no-read" => static async host =>
        {
            await StartAsync(host);
            await Forever();
        },
        "--deaf-to-stop" => static async host =>
        {
            await EachAsync(host, static (reply, _) => SayAsync(reply));
            await Forever();
        },
        "--children" => ChildAsync,
        "--reverse" => ReverseAsync,
        _ => null,
    };

    /// <summary>Says what the product implements, after it has answered once to nobody, so that it is quick from then on.</summary>
    private static async Task StartAsync(ProductHost host)
    {
        string start = ReadLine()!;
        await host.ReplyAsync("""{"do":"run","id":"warm","level":"Scoring","requirement":"NEWS2","observation":{}}"""u8.ToArray());
        await Output.WriteAsync(await host.ReplyAsync(Encoding.UTF8.GetBytes(start)));
    }

    private static async Task EachAsync(ProductHost host, Func<string, int, Task> say)
    {
        await StartAsync(host);
        for (int number = 0; ReadLine() is { } line; number++)
        {
            ReadOnlyMemory<byte> reply = await host.ReplyAsync(Encoding.UTF8.GetBytes(line));
            if (reply.IsEmpty) return;
            await say(Encoding.UTF8.GetString(reply.Span), number);
        }
    }

    private static async Task WhateverIsAskedAsync(ProductHost host, Func<Task> say)
    {
        await StartAsync(host);
        while (ReadLine() is not null) await say();
    }

    private static async Task TwiceAtEndAsync(ProductHost host)
    {
        StringBuilder all = new();
        await EachAsync(host, (reply, _) =>
        {
            all.Append(reply);
            return SayAsync(reply);
        });
        await SayAsync(all.ToString());
    }

    /// <summary>Answers what has come, the last first, as soon as nothing more comes for a moment.</summary>
    private static async Task ReverseAsync(ProductHost host)
    {
        await StartAsync(host);
        _ = Task.Run(static () =>
        {
            while (ReadLine() is { } line) Lines.Add(line);
            Lines.CompleteAdding();
        });
        Stack<string> replies = new();
        while (!Lines.IsCompleted)
        {
            if (Lines.TryTake(out string? line, 20)) replies.Push(Encoding.UTF8.GetString((await host.ReplyAsync(Encoding.UTF8.GetBytes(line))).Span));
            else while (replies.TryPop(out string? reply)) await SayAsync(reply);
        }

        while (replies.TryPop(out string? reply)) await SayAsync(reply);
    }

    private static async Task ChildAsync(ProductHost host)
    {
        using Process child = Process.Start(new ProcessStartInfo("sleep", "1000"))!;
        await Console.Error.WriteLineAsync($"child {child.Id}");
        await WhateverIsAskedAsync(host, static () => Task.CompletedTask);
    }

    private static async Task FloodErrorAsync(string reply, int number)
    {
        for (int line = 0; line < 100; line++) await Console.Error.WriteLineAsync($"answer {number}, line {line}: {new string('e', 1_000)}");
        await SayAsync(reply);
    }

    /// <summary>Writes a gigabyte.</summary>
    private static async Task FloodAsync(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        byte[] block = new byte[utf8.Length * ((1 << 20) / utf8.Length)];
        for (int at = 0; at < block.Length; at += utf8.Length) utf8.CopyTo(block, at);
        for (long written = 0; written < 1L << 30; written += block.Length) await Output.WriteAsync(block);
    }

    private static async Task HalfAsync(string reply)
    {
        await SayAsync(reply[..(reply.Length / 2)]);
        await Exit(3);
    }

    private static async Task SayAsync(string text)
    {
        await Output.WriteAsync(Encoding.UTF8.GetBytes(text));
        await Output.FlushAsync();
    }

    private static Task Forever() => Task.Delay(Timeout.Infinite);

    private static Task Exit(int code)
    {
        Environment.Exit(code);
        return Task.CompletedTask;
    }

    private static string? ReadLine()
    {
        List<byte> line = [];
        while (Input.ReadByte() is >= 0 and int next)
        {
            if (next is '\n') return Encoding.UTF8.GetString([.. line]);
            line.Add((byte)next);
        }

        return null;
    }
}
