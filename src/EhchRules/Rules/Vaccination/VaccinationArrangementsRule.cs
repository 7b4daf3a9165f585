using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>VACC-1: arrangements cover both vaccines. Whether anybody was vaccinated is never judged.</summary>
internal sealed class VaccinationArrangementsRule() : NetworkRule(Catalogue.Vaccination.Arrangements, Arranged, Lacking)
{
    private static readonly ReasonTemplate Arranged = new("VaccinationArranged", Outcome.Met, "Arrangements to offer residents vaccination against influenza and COVID-19 have been in place since {from}.");
    private static readonly ReasonTemplate Lacking = new("VaccinationNotArranged", Outcome.NotMet, "No arrangements are in place to offer residents vaccination against {vaccines}.");

    internal override FactKind[] TurnsOn => [FactKinds.VaccinationArrangements];

    internal override Verdict Judge(AsOf asOf, Term term, NetworkStanding network)
    {
        Facts<VaccinationArrangement> arrangements = network.Network.VaccinationArrangements;
        if (!arrangements.IsKnown) return Verdict.Undetermined(network.Path(FactKinds.VaccinationArrangements));
        List<FactPath> unknown = [];
        int[] first = [.. Enum.GetValues<Vaccine>().Select(_ => -1)];
        for (int i = 0; i < arrangements.Count; i++)
        {
            if (!asOf.IsIn(DaySpan.Of(arrangements[i].From, arrangements[i].To))) continue;
            if (!arrangements[i].Vaccines.IsKnown) unknown.Add(network.Path(FactKinds.VaccinationArrangementVaccines, i));
            foreach (Vaccine vaccine in arrangements[i].Vaccines)
            {
                ref int known = ref first[(int)vaccine];
                if (known < 0 || arrangements[i].From < arrangements[known].From) known = i;
            }
        }

        Vaccine[] lacking = [.. Enum.GetValues<Vaccine>().Where(vaccine => first[(int)vaccine] < 0)];
        if (lacking.Length > 0)
        {
            return unknown.Count > 0
                ? Verdict.Undetermined([.. unknown])
                : Lacking.With(Phrase.List([.. lacking.Select(Phrase.Against)])).Naming([.. lacking.Select(static vaccine => vaccine.ToString())]);
        }

        foreach (int i in first.Distinct()) asOf.Cite(network.Path(FactKinds.VaccinationArrangementFrom, i), arrangements[i].From);
        return Arranged.With(first.Max(i => arrangements[i].From));
    }
}
