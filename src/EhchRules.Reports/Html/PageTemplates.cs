using HandlebarsDotNet;

namespace EhchRules.Reports;

/// <summary>The templates of pages. What they put in is escaped, except for what this package itself makes safe: styles, scripts and data.</summary>
internal static class PageTemplates
{
    private static readonly string[] Parts =
    [
        "head", "matters", "grid", "findings", "timeline", "homes", "questions", "measures", "sources", "versions", "about",
        "groups", "links", "work", "said", "question", "number", "tasks", "requirement", "rulesets",
    ];

    private static readonly IHandlebars Environment = MakeEnvironment();

    internal static HandlebarsTemplate<TextWriter, object, object> Assessment { get; } = Compile("assessment");

    internal static HandlebarsTemplate<TextWriter, object, object> Networks { get; } = Compile("networks");

    internal static HandlebarsTemplate<TextWriter, object, object> Worklist { get; } = Compile("worklist");

    internal static HandlebarsTemplate<TextWriter, object, object> Explorer { get; } = Compile("explorer");

    private static IHandlebars MakeEnvironment()
    {
        // A name that a page does not have is a fault of the template, and not to be left blank.
        IHandlebars environment = Handlebars.Create(new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = true });
        foreach (string part in Parts) environment.RegisterTemplate(part, PageAssets.TextOf(part + ".hbs"));
        return environment;
    }

    private static HandlebarsTemplate<TextWriter, object, object> Compile(string name)
    {
        using StringReader text = new(PageAssets.TextOf(name + ".hbs"));
        return Environment.Compile(text);
    }
}
