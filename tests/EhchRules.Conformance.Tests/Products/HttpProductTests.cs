using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using EhchRules.Conformance.Tests.Runs;

namespace EhchRules.Conformance.Tests.Products;

/// <summary>Servers on this machine, sound and unsound.</summary>
public sealed class HttpProductTests : IDisposable
{
    private const string Started = """{"started":{"name":"Acme Care","version":"4.2","levels":["Scoring"]}}""";

    private readonly Decks decks = new();

    public void Dispose() => decks.Dispose();

    [Theory]
    [InlineData("http://example.org/", "is not on this machine: expected localhost, 127.0.0.1 or [::1]")]
    [InlineData("http://192.168.0.1:8080/", "is not on this machine: expected localhost, 127.0.0.1 or [::1]")]
    [InlineData("http://127.0.0.1.example.org/", "is not on this machine: expected localhost, 127.0.0.1 or [::1]")]
    [InlineData("http://0.0.0.0/", "is not on this machine: expected localhost, 127.0.0.1 or [::1]")]
    [InlineData("ftp://localhost/", "is not an address of http or https")]
    [InlineData("file:///etc/passwd", "is not an address of http or https")]
    public void Records_go_to_this_machine_alone(string address, string reason) =>
        Assert.Contains(reason, Assert.Throws<ArgumentException>(() => new HttpProduct(new(address))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("http://localhost:8080/x")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("http://[::1]:5000/")]
    public async Task Every_name_of_this_machine_will_do(string address)
    {
        await using HttpProduct product = new(new(address));

        Assert.Equal($"HTTP: {address}", product.Door);
    }

    [Fact]
    public async Task A_server_that_is_not_there_was_not_started()
    {
        Run run = await Run.OfAsync(new HttpProduct(new($"http://127.0.0.1:{FreePort()}/")), Run.Patient, decks.Scores(3));

        Assert.Equal(["Unknown NotStarted"], run.Outcomes);
        Assert.Contains("cannot be asked: ", run.Summary.Stopped, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500, "out of memory", UnknownCause.ProductError, "the server answered with status 500: out of memory")]
    [InlineData(302, "", UnknownCause.ProductError, "the server answered with status 302, and redirects are not followed")]
    [InlineData(200, "nonsense", UnknownCause.Garbage, "is not JSON: ")]
    [InlineData(200, "", UnknownCause.Garbage, "is not JSON: ")]
    [InlineData(200, """{"id":"NEWS2.2","answers":[]}""", UnknownCause.Garbage, "the answer is for \"NEWS2.2\"")]
    [InlineData(200, """{"id":"NEWS2.1","error":"no such set"}""", UnknownCause.ProductError, "no such set")]
    public async Task What_is_no_answer_is_unknown_with_its_cause(int status, string body, UnknownCause cause, string text)
    {
        using Server server = new(message => message.Contains("start", StringComparison.Ordinal) ? (200, Started) : (status, body));

        Run run = await Run.OfAsync(new HttpProduct(server.Address), Run.Patient, decks.Scores(1));

        Assert.Equal(cause, run.Results[0].Cause);
        Assert.StartsWith(text, run.Results[0].Text, StringComparison.Ordinal);
        Assert.Equal(0, run.Summary.Strays.Answers);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        using Server elsewhere = new(static _ => (200, Started));
        using Server server = new(message => message.Contains("start", StringComparison.Ordinal) ? (200, Started) : (307, elsewhere.Address.ToString()));

        await Run.OfAsync(new HttpProduct(server.Address), Run.Patient, decks.Scores(3));

        Assert.Empty(elsewhere.Messages);
    }

    [Fact]
    public async Task An_answer_without_an_end_is_read_no_further_than_it_may_be_long()
    {
        using Server server = new(message => message.Contains("start", StringComparison.Ordinal) ? (200, Started) : (200, new string(' ', 5 << 20)));

        Run run = await Run.OfAsync(new HttpProduct(server.Address), Run.Patient, decks.Scores(2));

        Assert.Equal(["Unknown Garbage"], run.Outcomes);
        Assert.Equal("the answer is longer than 4194304 bytes", run.Results[0].Text);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_stopped_after_one_round()
    {
        using ManualResetEventSlim never = new();
        using Server server = new(message =>
        {
            if (!message.Contains("start", StringComparison.Ordinal)) never.Wait();
            return (200, Started);
        });

        Run run = await Run.OfAsync(new HttpProduct(server.Address), Run.Hasty with { Timeout = TimeSpan.FromSeconds(1) }, decks.Scores(100));
        never.Set();

        Assert.Equal(["Unknown TimedOut"], run.Outcomes);
        Assert.Equal("the product was stopped because it answered nothing at all within 1 second", run.Summary.Stopped);
    }

    [Fact]
    public async Task The_messages_are_those_of_the_protocol_and_the_last_is_stop()
    {
        using Server server = new(static message => (200, message.Contains("start", StringComparison.Ordinal) ? Started : """{"id":"NEWS2.1","answers":[{"total":0,"band":"Low"}]}"""));
        ConformanceSuite suite = decks.Scores(1);

        Run run = await Run.OfAsync(new HttpProduct(server.Address), Run.Patient, suite);

        Assert.Equal(["Passed"], run.Outcomes);
        Assert.Equal(
            [
                $$$"""{"do":"start","protocol":"ehch-product/1","suite":{"version":"deck","hash":"{{{await suite.GetHashAsync()}}}"}}""",
                """{"do":"run","id":"NEWS2.1","level":"Scoring","requirement":"NEWS2","observation":{"respiratory_rate":16,"spo2":97,"spo2_scale":1,"on_oxygen":false,"systolic_bp":128,"pulse":72,"consciousness":"A","temperature":36.6}}""",
                """{"do":"stop"}""",
            ],
            server.Messages.Select(static message => message.TrimEnd('\n')));
    }

    private static int FreePort()
    {
        using TcpListener any = new(IPAddress.Loopback, 0);
        any.Start();
        return ((IPEndPoint)any.LocalEndpoint).Port;
    }

    /// <summary>A server that answers as a function says; a redirect goes to where its body says.</summary>
    private sealed class Server : IDisposable
    {
        private readonly HttpListener listener = new();
        private readonly Func<string, (int Status, string Body)> answer;

        internal Server(Func<string, (int Status, string Body)> answer)
        {
            this.answer = answer;
            Address = new($"http://127.0.0.1:{FreePort()}/");
            listener.Prefixes.Add(Address.ToString());
            listener.Start();
            _ = ServeAsync();
        }

        internal Uri Address { get; }

        internal ConcurrentQueue<string> Messages { get; } = new();

        public void Dispose() => listener.Close();

        private async Task ServeAsync()
        {
            try
            {
                while (true)
                {
                    HttpListenerContext context = await listener.GetContextAsync();
                    _ = Task.Run(() => AnswerAsync(context));
                }
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                // The test is over.
            }
        }

        private async Task AnswerAsync(HttpListenerContext context)
        {
            try
            {
                using StreamReader reader = new(context.Request.InputStream);
                string message = await reader.ReadToEndAsync();
                Messages.Enqueue(message);
                (int status, string body) = answer(message);
                context.Response.StatusCode = status;
                if (status is >= 300 and < 400) context.Response.RedirectLocation = body;
                else await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
                context.Response.Close();
            }
            catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException or IOException)
            {
                // The client waits no longer.
            }
        }
    }
}
