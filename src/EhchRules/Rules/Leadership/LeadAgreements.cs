namespace EhchRules.Rules;

/// <summary>The agreements to one lead, as known on the day, against those whose agreement is needed.</summary>
internal sealed class LeadAgreements
{
    private const string OfPractice = "NotAgreedByPractice:";

    private readonly AsOf asOf;
    private readonly HomeStanding home;
    private readonly int leadIndex;
    private readonly Facts<LeadAgreement> agreements;
    private readonly HashSet<string> practices = new(StringComparer.Ordinal);
    private readonly List<int> unnamed = [];
    private readonly bool byCommissioner;
    private readonly bool byProvider;
    private readonly int lastIndex = -1;

    internal LeadAgreements(AsOf asOf, HomeStanding home, ClinicalLead lead, int leadIndex)
    {
        this.asOf = asOf;
        this.home = home;
        this.leadIndex = leadIndex;
        agreements = lead.Agreements;
        for (int i = 0; i < agreements.Count; i++)
        {
            LeadAgreement agreement = agreements[i];
            if (!asOf.Knows(agreement)) continue;
            if (lastIndex < 0 || agreement.On >= agreements[lastIndex].On) lastIndex = i;
            switch (agreement.By)
            {
                case AgreeingBody.Practice: practices.Add(agreement.Code!.Value); break;
                case AgreeingBody.Commissioner: byCommissioner = true; break;
                case AgreeingBody.CommunityProvider: byProvider = true; break;
                default: unnamed.Add(i); break;
            }
        }
    }

    /// <summary>Gets the day of the last agreement known on the day; null where there is none.</summary>
    internal DateOnly? Last => lastIndex < 0 ? null : agreements[lastIndex].On;

    /// <summary>Adds the agreements that are known to lack to the failed conditions, and those that is not known to the missing facts.</summary>
    internal void Check(List<string> failed, List<FactPath> missing)
    {
        if (!home.Network.Network.Practices.IsKnown) missing.Add(home.Network.Path(FactKinds.Practices));
        if (!agreements.IsKnown)
        {
            missing.Add(home.Path(FactKinds.LeadAgreements, leadIndex));
            return;
        }

        List<string> lacking = [];
        foreach (string practice in Needed())
        {
            if (!practices.Contains(practice)) lacking.Add($"{OfPractice}{practice}");
        }

        if (!byCommissioner) lacking.Add("NotAgreedByCommissioner");
        if (!byProvider) lacking.Add("NotAgreedByCommunityProvider");
        if (lacking.Count == 0) return;
        if (MayBeGiven(lacking)) missing.AddRange(unnamed.Select(index => home.Path(FactKinds.AgreementBy, leadIndex, index)));
        else failed.AddRange(lacking.FindAll(one => !unnamed.Exists(given => MayBe(given, one))) is { Count: > 0 } certain ? certain : lacking);
    }

    /// <summary>Says whether the agreements that do not say who gave them may be all that lack: each is one body's.</summary>
    private bool MayBeGiven(List<string> lacking)
    {
        List<int> left = [.. unnamed];
        // Those of practices first, which fewer can be: one that names a practice is that practice's, the commissioner's or the provider's.
        foreach (string one in lacking)
        {
            int given = left.FindIndex(index => agreements[index].Code is not null && MayBe(index, one));
            if (given < 0) given = left.FindIndex(index => MayBe(index, one));
            if (given < 0) return false;
            left.RemoveAt(given);
        }

        return true;
    }

    private bool MayBe(int given, string lacking) =>
        agreements[given].Code is not { } code || !lacking.StartsWith(OfPractice, StringComparison.Ordinal) || lacking.EndsWith($":{code.Value}", StringComparison.Ordinal);

    internal List<string> JoinedSinceAndNotAgreed()
    {
        List<string> joined = [];
        foreach ((string practice, Days member) in home.Network.Practices)
        {
            if (practices.Contains(practice) || Last is not { } last || member.Contains(last)) continue;
            if (asOf.IsIn(member)) joined.Add(practice);
        }

        joined.Sort(StringComparer.Ordinal);
        return joined;
    }

    internal void Cite()
    {
        if (lastIndex >= 0) asOf.Cite(home.Path(FactKinds.AgreementOn, leadIndex, lastIndex), agreements[lastIndex].On);
    }

    /// <summary>Gets the practices whose agreement is needed: those in the network on the day of the last agreement or, without one, on the day.</summary>
    private List<string> Needed()
    {
        List<string> needed = [];
        foreach ((string practice, Days member) in home.Network.Practices)
        {
            if (Last is { } last ? member.Contains(last) : asOf.IsIn(member)) needed.Add(practice);
        }

        needed.Sort(StringComparer.Ordinal);
        return needed;
    }
}
