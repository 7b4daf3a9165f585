using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using EhchRules.Conformance.Tests.Runs;

namespace EhchRules.Conformance.Tests.Products;

/// <summary>Servers that end the connection after each answer, as Python's http.server does unless it is told otherwise.</summary>
public sealed class ClosingServerTests : IDisposable
{
    private readonly Decks decks = new();
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public void Dispose()
    {
        listener.Dispose();
        decks.Dispose();
    }

    [Theory]
    [InlineData("HTTP/1.0 200 OK\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nConnection: close\r\n")]
    public async Task A_server_that_ends_the_connection_a_moment_after_each_answer_is_asked_on_another(string head)
    {
        listener.Start();
        _ = ServeAsync(head);

        Run run = await Run.OfAsync(new HttpProduct(new($"http://{listener.LocalEndpoint}/")), Run.Patient, decks.Scores(100));

        Assert.Equal(["Passed"], run.Outcomes);
        Assert.Equal(100, run.Results.Count);
    }

    private async Task ServeAsync(string head)
    {
        try
        {
            while (true)
            {
                TcpClient client = await listener.AcceptTcpClientAsync();
                _ = Task.Run(() => AnswerAsync(client, head));
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private static async Task AnswerAsync(TcpClient client, string head)
    {
        using (client)
        {
            NetworkStream stream = client.GetStream();
            string body = Answer(await ReadAsync(stream));
            await stream.WriteAsync(Encoding.UTF8.GetBytes($"{head}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"));
            await Task.Delay(50);
        }
    }

    /// <summary>Reads one request.</summary>
    /// <returns>Its body.</returns>
    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        byte[] buffer = new byte[1 << 16];
        StringBuilder text = new();
        while (true)
        {
            int read = await stream.ReadAsync(buffer);
            text.Append(Encoding.ASCII.GetString(buffer, 0, read));
            string[] parts = text.ToString().Split("\r\n\r\n", 2);
            if (read == 0 || (parts.Length == 2 && parts[1].EndsWith('\n'))) return parts[^1];
        }
    }

    private static string Answer(string message)
    {
        JsonElement root = JsonElement.Parse(message);
        return root.GetProperty("do").GetString() switch
        {
            "start" => """{"started":{"name":"Acme Care","version":"4.2","levels":["Scoring"]}}""",
            "run" => $$"""{"id":"{{root.GetProperty("id").GetString()}}","answers":[{"total":0,"band":"Low"}]}""",
            _ => "{}",
        };
    }
}
