using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using HandlebarsDotNet;

namespace EhchRules.Conformance;

/// <summary>Writes a report as one page that stands alone. The template engine escapes; the page allows its own style sheet, and nothing else.</summary>
internal static class HtmlReport
{
    private static readonly Lazy<HandlebarsTemplate<TextWriter, object, object>> Template = new(static () =>
    {
        IHandlebars engine = Handlebars.Create(new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = true });
        using StringReader text = new(Resource("conformance-report.hbs"));
        return engine.Compile(text);
    });

    internal static async Task WriteAsync(ConformanceReport report, Stream output, CancellationToken cancellationToken)
    {
        PageCases cases = await PageCases.OfAsync(report, cancellationToken).ConfigureAwait(false);
        string style = Resource("conformance-report.css");
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        using StringWriter text = new() { NewLine = "\n" };
        Template.Value(text, new ReportPageMaker(report.Summary, cases).Make(style, hash));
        await output.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellationToken).ConfigureAwait(false);
    }

    private static string Resource(string name)
    {
        using StreamReader text = new(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!, Encoding.UTF8);
        return text.ReadToEnd().ReplaceLineEndings("\n");
    }
}
