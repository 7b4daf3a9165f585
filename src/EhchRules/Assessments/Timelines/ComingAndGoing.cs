using EhchRules.Records;
using EhchRules.Rules;

namespace EhchRules;

/// <summary>Names who came or went where an outcome changes that turns on leads of a home or members of the team.</summary>
/// <param name="on">The first day of what comes after: who came did so on it, who went was there to its eve.</param>
/// <param name="before">What is found on the eve; null where the occasion is not reported on it.</param>
/// <param name="after">What is found on the day; null where the occasion is not reported on it.</param>
internal sealed class ComingAndGoing(DateOnly on, Finding? before, Finding? after)
{
    private const int MostNamed = 3;

    private readonly DateOnly eve = on.AddDays(-1);

    /// <summary>Says who is a lead of the home from the day on, or was one to its eve; null where nobody's time begins or ends so.</summary>
    internal string? OfLeads(HomeStanding home) => Words(
        home.Home.Leads,
        FactKinds.LeadProfession,
        "the home's clinical lead",
        static lead => lead.Profession is { } profession ? $"{lead.Person} ({Phrase.Words(profession)})" : lead.Person);

    /// <summary>Says who is in the team from the day on, or was in it to its eve; null where nobody's time begins or ends so.</summary>
    internal string? OfMembers(NetworkStanding network) => Words(
        network.Network.Team?.Members ?? default,
        FactKinds.MemberRole,
        "in the team",
        static member => member.Role is { } role ? $"{member.Person} ({Phrase.Words(role)})" : member.Person);

    private string? Words<T>(Facts<T> people, FactKind cited, string what, Func<T, string> name)
        where T : class, IInterval
    {
        int[] turning = [.. Enumerable.Range(0, people.Count).Where(i => people[i].From == on || people[i].To == eve)];

        // Of several on one day, those whom a finding names are the ones that it turns on.
        int[] named = [.. turning.Where(i => Cites(before, cited, i) || Cites(after, cited, i))];
        string[] words = [.. (named.Length > 0 ? named : turning).Select(i => people[i].From == on
            ? $"{name(people[i])} is {what} from {InWords(on)}"
            : $"{name(people[i])} was {what} to {InWords(eve)}")];
        if (words.Length == 0) return null;
        return Phrase.List(words.Length <= MostNamed ? words : [.. words.Take(MostNamed), $"{FaultText.Number(words.Length - MostNamed)} others"]);
    }

    private static string InWords(DateOnly day) => ((ReasonArgument)day).InWords();

    private static bool Cites(Finding? finding, FactKind kind, int index) =>
        finding is not null && finding.Cited.Any(cited => cited.Path.Kind == kind && cited.Path.Index == index);
}
