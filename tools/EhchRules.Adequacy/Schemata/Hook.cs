namespace EhchRules.Adequacy.Schemata;

/// <summary>A place of the library's own text at which the catalogue's switch is asked.</summary>
/// <param name="File">The file under src.</param>
/// <param name="Text">The text. A body that stands there for several mutants has it as often.</param>
/// <param name="Instead">The text with the question.</param>
internal sealed record Hook(string File, string Text, string Instead)
{
    /// <summary>Gets the places at which a requirement's terms, end, binding and rule are asked for.</summary>
    internal static IReadOnlyList<Hook> OfCatalogue { get; } =
    [
        new(
            "EhchRules/Catalogue/Requirement.cs",
            "public required ImmutableArray<Term> Terms { get; init; }",
            "public required ImmutableArray<Term> Terms { get => global::CatalogueSwitch.Terms(this, field); init; }"),
        new("EhchRules/Catalogue/Requirement.cs", "public LifeEnd EndsWith { get; init; }", "public LifeEnd EndsWith { get => global::CatalogueSwitch.EndsWith(this, field); init; }"),
        new("EhchRules/Rules/Rule.cs", "internal Binding Binding { get; } = binding;", "internal Binding Binding => global::CatalogueSwitch.Bind(Requirement, binding);"),
        new(
            "EhchRules/Assessments/Assessor.cs",
            "Verdict? instead = found.OutOfForce ??",
            "Verdict? instead = global::CatalogueSwitch.IsRemoved(rule.Requirement) ? SharedReasons.NotResident.Bare : found.OutOfForce ??"),
    ];

    internal static string Apply(IEnumerable<Hook> hooks, string file, string source)
    {
        foreach (Hook hook in hooks)
        {
            if (hook.File != file) continue;
            if (!source.Contains(hook.Text, StringComparison.Ordinal)) throw new InvalidOperationException($"{file} no longer says: {hook.Text}");
            source = source.Replace(hook.Text, hook.Instead, StringComparison.Ordinal);
        }

        return source;
    }
}
