using EhchRules.Rules;

namespace EhchRules.Measures;

/// <summary>The persons who lead the network's homes on the day, and how many homes and residents each has.</summary>
internal sealed class LeadFigures
{
    private readonly MeasuredNetwork network;
    private readonly SortedDictionary<string, List<MeasuredHome>> homesOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(ClinicalLead Lead, FactPath Profession)>> entriesOf = new(StringComparer.Ordinal);
    private readonly Tally leftOut = new();

    internal LeadFigures(MeasuredNetwork network)
    {
        this.network = network;
        if (!network.Standing.Record.Homes.IsKnown) leftOut.CannotTell(new FactPath(network.Standing.Record, FactKinds.Homes));
        foreach (MeasuredHome home in network.Homes)
        {
            if (home.LeftOut is { } reason) leftOut.Leave(reason);
            else if (home.Missing.Length > 0) leftOut.CannotTell(home.Missing);
            else if (!home.Home.Leads.IsKnown) leftOut.CannotTell(home.Standing.Path(FactKinds.Leads));
            else AddLeadsOf(home);
        }
    }

    internal IEnumerable<Measurement> HomesPerLead() => PerLead(MeasureCatalogue.HomesPerLead, static homes => homes.Count, leftOut);

    internal IEnumerable<Measurement> ResidentsPerLead()
    {
        Tally elsewhere = new();
        elsewhere.Add(leftOut);
        foreach (ResidentStanding unplaced in network.Unplaced) elsewhere.CannotTell(unplaced.Path(FactKinds.Stays));
        if (network.ResidentsAreKnown) return PerLead(MeasureCatalogue.ResidentsPerLead, static homes => homes.Sum(static home => home.Residents.Count), elsewhere);
        elsewhere.CannotTell(new FactPath(network.Standing.Record, FactKinds.Residents));
        return [elsewhere.Measured(MeasureCatalogue.ResidentsPerLead, network.Subject, network.Day)];
    }

    internal Measurement Gps()
    {
        Tally leads = new();
        leads.Add(leftOut);
        foreach (List<(ClinicalLead Lead, FactPath Profession)> entries in homesOf.Keys.Select(person => entriesOf[person]))
        {
            if (entries.Exists(static entry => entry.Lead.Profession is Profession.GeneralPractitioner)) leads.Count(true);
            else if (entries.Exists(static entry => entry.Lead.Profession is null)) leads.CannotTell([.. entries.Where(static entry => entry.Lead.Profession is null).Select(static entry => entry.Profession)]);
            else leads.Count(false);
        }

        return leads.Measured(MeasureCatalogue.LeadsWhoAreGps, network.Subject, network.Day);
    }

    private void AddLeadsOf(MeasuredHome home)
    {
        bool any = false;
        for (int i = 0; i < home.Home.Leads.Count; i++)
        {
            ClinicalLead lead = home.Home.Leads[i];
            if (!network.AsOf.IsIn(DaySpan.Of(lead.From, lead.To))) continue;
            any = true;
            if (!homesOf.TryGetValue(lead.Person, out List<MeasuredHome>? homes))
            {
                homesOf[lead.Person] = homes = [];
                entriesOf[lead.Person] = [];
            }

            if (!homes.Contains(home)) homes.Add(home);
            entriesOf[lead.Person].Add((lead, home.Standing.Path(FactKinds.LeadProfession, i)));
        }

        if (!any) leftOut.Leave(LeftOut.NoLead);
    }

    private IEnumerable<Measurement> PerLead(Measure measure, Func<List<MeasuredHome>, int> count, Tally elsewhere)
    {
        Tally all = new();
        all.Add(elsewhere);
        foreach (List<MeasuredHome> homes in homesOf.Values) all.Add(count(homes), 1);
        yield return all.Measured(measure, network.Subject, network.Day);
        foreach ((string person, List<MeasuredHome> homes) in homesOf)
        {
            Tally own = new();
            own.Add(elsewhere);
            own.Add(count(homes), 1);
            yield return own.Measured(measure, new(MeasuredKind.Lead, person), network.Day);
        }
    }
}
