
namespace EhchRules.Reports;

/// <summary>The catalogue of requirements as one page for people: what is in force on any day, since when, by which text, and what differs between days.</summary>
/// <remarks>Immutable, and the same for the same rule set, day and options: nothing in it depends on a clock, a culture or a machine.</remarks>
public sealed class RuleExplorer
{
    private readonly EhchRuleSet rules;

    internal RuleExplorer(EhchRuleSet rules, DateOnly on, RuleExplorerOptions options)
    {
        this.rules = rules;
        On = on;
        Options = options;
    }

    /// <summary>Gets the day that is shown first. A reader may choose any other.</summary>
    public DateOnly On { get; }

    /// <summary>Gets what is shown besides the catalogue.</summary>
    public RuleExplorerOptions Options { get; }

    /// <summary>Writes it as one page that needs no other file and no network: <c>text/html</c>.</summary>
    /// <remarks>
    /// The page forbids, by its own content security policy, whatever does not stand in it. Without scripts the whole catalogue is read
    /// in it, as it is on the day shown first.
    /// </remarks>
    /// <param name="html">What takes the page. To be written as UTF-8, which is what the page says of itself.</param>
    public void WriteHtml(TextWriter html)
    {
        ArgumentNullException.ThrowIfNull(html);
        PageTemplates.Explorer(html, new ExplorerPage(rules, On, Options));
    }

    /// <summary>Writes it as one page, in UTF-8, to a stream that is left open.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public Task WriteHtmlAsync(Stream utf8, CancellationToken cancellationToken = default) => PageText.WriteAsync(utf8, WriteHtml, cancellationToken);

    /// <summary>Names the rule set and the day.</summary>
    public override string ToString() => $"rule set {rules.Version} on {Words.Of(On)}";
}
