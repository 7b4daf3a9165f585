using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Comparison;

/// <summary>Tells in what a requirement differs between two versions, apart from its terms.</summary>
internal static class AspectChanges
{
    internal static IEnumerable<AspectChange> Between(CatalogueEntry before, CatalogueEntry after)
    {
        Requirement was = before.Requirement;
        Requirement now = after.Requirement;
        if (was.Title != now.Title) yield return Of(RequirementAspect.Title, "Its title", $"\"{now.Title}\"", $"\"{was.Title}\"");
        if (was.Says != now.Says) yield return Of(RequirementAspect.Says, "It says", $"\"{now.Says}\"", $"\"{was.Says}\"");
        if (was.Topic != now.Topic) yield return Of(RequirementAspect.Topic, "Its topic", Phrase.Words(now.Topic), Phrase.Words(was.Topic));
        if (was.Subject != now.Subject) yield return Of(RequirementAspect.Subject, "Judged for", Phrase.Words(now.Subject), Phrase.Words(was.Subject));
        if (!was.Bearers.SequenceEqual(now.Bearers)) yield return Of(RequirementAspect.Bearers, "Borne by", Bearers(now), Bearers(was));
        if (was.Modality != now.Modality) yield return Of(RequirementAspect.Modality, "The text", OfText(now.Modality), OfText(was.Modality));
        if ((was.EndsWith, was.ReplacedBy) != (now.EndsWith, now.ReplacedBy)) yield return Of(RequirementAspect.End, "After its last term", End(now), End(was));
        if (!was.Assumptions.SequenceEqual(now.Assumptions)) yield return Of(RequirementAspect.Assumptions, "It assumes", Assumed(now), Assumed(was));

        // Without reasons on one side, there is nothing to compare.
        if (before.Reasons.IsEmpty || after.Reasons.IsEmpty) yield break;
        string[] reasonsWere = Reasons(before);
        string[] reasonsAre = Reasons(after);
        if (reasonsWere.ToHashSet(StringComparer.Ordinal).SetEquals(reasonsAre)) yield break;
        string[] added = [.. reasonsAre.Except(reasonsWere, StringComparer.Ordinal)];
        string[] removed = [.. reasonsWere.Except(reasonsAre, StringComparer.Ordinal)];
        yield return new(
            RequirementAspect.Reasons,
            $"The answers it can give: {string.Join("; ", ((string[])[.. added.Select(static one => $"{one} is new"), .. removed.Select(static one => $"{one} is gone")]))}.");
    }

    private static AspectChange Of(RequirementAspect aspect, string what, string now, string was) => new(aspect, $"{what}: {now}; before, {was}.");

    private static string Bearers(Requirement requirement) => RuleWords.Listed(requirement.Bearers.Select(static bearer => Phrase.Words(bearer)));

    private static string OfText(Modality modality) => modality switch
    {
        Modality.Must => "demands it",
        Modality.Should => "advises it",
        _ => "permits it",
    };

    private static string End(Requirement requirement) => requirement.EndsWith switch
    {
        LifeEnd.OutsideCoverage => "outside what these rules cover",
        LifeEnd.Ended => "ended with the text that asked for it",
        LifeEnd.Replaced => $"{requirement.ReplacedBy} takes its place",
        _ => "no end is stated",
    };

    private static string Assumed(Requirement requirement) => requirement.Assumptions.IsEmpty
        ? "nothing"
        : string.Join(' ', requirement.Assumptions.Select(static assumption => $"({assumption.Id}) {assumption.Text}"));

    private static string[] Reasons(CatalogueEntry entry) => [.. entry.Reasons.Select(static reason => $"{reason.Code} ({reason.Outcome})")];
}
