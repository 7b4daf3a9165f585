using System;
using System.Collections.Immutable;
using System.Globalization;
using EhchRules.Catalogue;
using EhchRules.Rules;

/// <summary>Compiled into the mutated library of rules: gives one requirement other terms, another end, another binding, or no rule.</summary>
internal static class CatalogueSwitch
{
    private static string? requirement;
    private static string aspect = "";
    private static int index;
    private static string value = "";
    private static ImmutableArray<Term> terms;

    /// <summary>Chooses a change, written as <c>PCSP-3|From|2|1</c>: the requirement, what changes, the term's position, and to what or by how much.</summary>
    internal static void Arm(string? change)
    {
        string[] parts = change is null ? ["", "", "0", ""] : change.Split('|');
        requirement = change is null ? null : parts[0];
        aspect = parts[1];
        index = int.Parse(parts[2], CultureInfo.InvariantCulture);
        value = parts[3];
        terms = default;
    }

    internal static bool IsRemoved(Requirement owner) => requirement == owner.Id && aspect == "Rule";

    internal static LifeEnd EndsWith(Requirement owner, LifeEnd end) => requirement == owner.Id && aspect == "EndsWith" ? Enum.Parse<LifeEnd>(value) : end;

    internal static Binding Bind(Requirement owner, Binding binding) => requirement == owner.Id && aspect == "Binding" ? binding & ~Enum.Parse<Binding>(value) : binding;

    internal static ImmutableArray<Term> Terms(Requirement owner, ImmutableArray<Term> original)
    {
        if (requirement is null || requirement != owner.Id || aspect is "Rule" or "EndsWith" or "Binding") return original;
        if (terms.IsDefault) terms = Changed(original);
        return terms;
    }

    private static ImmutableArray<Term> Changed(ImmutableArray<Term> original)
    {
        Term[] changed = [.. original];
        Term term = changed[index];
        switch (aspect)
        {
            case "From":
                DateOnly from = term.Period.From!.Value;
                changed[index] = term with { Period = Between(from.AddDays(Number), term.Period.To) };
                if (index > 0 && changed[index - 1].Period is { From: { } first, To: { } last } && last.AddDays(1) == from)
                {
                    changed[index - 1] = changed[index - 1] with { Period = Between(first, last.AddDays(Number)) };
                }

                break;
            case "To": changed[index] = term with { Period = Between(term.Period.From!.Value, term.Period.To!.Value.AddDays(Number)) }; break;
            case "Force": changed[index] = term with { Force = Enum.Parse<EhchRules.Force>(value) }; break;
            case "Effect": changed[index] = term with { Effect = Enum.Parse<TermEffect>(value) }; break;
            case "DueBy": changed[index] = term with { DueBy = term.DueBy!.Value.AddDays(Number) }; break;
            case "WorkingDays": changed[index] = term with { WorkingDays = term.WorkingDays + Number }; break;
            case "MonthsCounted": changed[index] = term with { MonthsCounted = term.MonthsCounted + Number }; break;
            case "WeeksLookedBack": changed[index] = term with { WeeksLookedBack = term.WeeksLookedBack + Number }; break;
            case "AcceptedCode": changed[index] = term with { AcceptedCodes = term.AcceptedCodes.Remove(value) }; break;
            case "UnsettledCode": changed[index] = term with { UnsettledCodes = term.UnsettledCodes.Remove(value) }; break;
            case "VariedLocallyBy": changed[index] = term with { VariedLocallyBy = null }; break;
            default: throw new ArgumentException($"No change is called {aspect}.", nameof(original));
        }

        return [.. changed];
    }

    private static int Number => int.Parse(value, CultureInfo.InvariantCulture);

    private static EhchRules.DateRange Between(DateOnly from, DateOnly? to) => to is { } last ? EhchRules.DateRange.Between(from, last) : EhchRules.DateRange.StartingOn(from);
}
