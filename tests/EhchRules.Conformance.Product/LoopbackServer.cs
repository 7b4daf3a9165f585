using System.Net;
using System.Net.Sockets;

namespace EhchRules.Conformance.Product;

/// <summary>Takes the messages by POST on a free port of this machine, whose address is the first line on standard output. Ends when standard input does.</summary>
internal static class LoopbackServer
{
    internal static async Task RunAsync(ProductHost host)
    {
        using HttpListener listener = new();
        string address = $"http://127.0.0.1:{FreePort()}/";
        listener.Prefixes.Add(address);
        listener.Start();
        Console.WriteLine(address);
        Task end = Task.Run(static () => Console.In.ReadToEnd());
        while (true)
        {
            Task<HttpListenerContext> next = listener.GetContextAsync();
            if (await Task.WhenAny(next, end) == end) return;
            _ = AnswerAsync(host, await next);
        }
    }

    private static async Task AnswerAsync(ProductHost host, HttpListenerContext context)
    {
        using MemoryStream message = new();
        await context.Request.InputStream.CopyToAsync(message);
        ReadOnlyMemory<byte> reply = await host.ReplyAsync(message.ToArray());
        context.Response.ContentLength64 = reply.Length;
        await context.Response.OutputStream.WriteAsync(reply);
        context.Response.Close();
    }

    private static int FreePort()
    {
        using TcpListener any = new(IPAddress.Loopback, 0);
        any.Start();
        return ((IPEndPoint)any.LocalEndpoint).Port;
    }
}
