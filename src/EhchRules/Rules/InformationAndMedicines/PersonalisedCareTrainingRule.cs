using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>PCI-1: staff in personalised care roles are enrolled in, undertaking, or qualified from accredited training.</summary>
internal sealed class PersonalisedCareTrainingRule()
    : NetworkRule(Catalogue.InformationAndMedicines.PersonalisedCareTraining, AllTrained, SomeUntrained, NoneEmployed)
{
    private static readonly ReasonTemplate AllTrained = new("StaffTrained", Outcome.Met, "Staff in personalised care roles: {count}, all in accredited training or qualified from it.");
    private static readonly ReasonTemplate AllPerhapsTrained = new(
        AllTrained.Code,
        Outcome.Met,
        "Staff recorded in personalised care roles: {count}, all in accredited training or qualified from it, as is everybody whose role the record does not say.");

    private static readonly ReasonTemplate SomeUntrained = new("StaffNotTrained", Outcome.NotMet, "Not in accredited training: {people}.");
    private static readonly ReasonTemplate NoneEmployed = new("NoneEmployed", Outcome.NotApplicable, "Nobody works in a personalised care role.");

    internal override FactKind[] TurnsOn => [FactKinds.Staff];

    internal override Verdict Judge(AsOf asOf, Term term, NetworkStanding network)
    {
        Facts<PersonalisedCareStaffMember> staff = network.Network.PersonalisedCareStaff;
        if (!staff.IsKnown) return Verdict.Undetermined(network.Path(FactKinds.Staff));
        List<string> untrained = [];
        List<FactPath> missing = [];
        List<FactPath> rolesOfTrained = [];
        int employed = 0;
        for (int i = 0; i < staff.Count; i++)
        {
            bool counts = staff[i].Role is null or TeamRole.SocialPrescribingLinkWorker or TeamRole.HealthAndWellbeingCoach or TeamRole.CareCoordinator;
            if (!counts || !asOf.IsIn(DaySpan.Of(staff[i].From, staff[i].To))) continue;
            bool? trained = IsTrained(asOf, network, i, missing);
            if (staff[i].Role is null) (trained is true ? rolesOfTrained : missing).Add(network.Path(FactKinds.StaffRole, i));
            else
            {
                employed++;
                if (trained is false) untrained.Add(staff[i].Person);
            }
        }

        if (untrained.Count > 0) return SomeUntrained.With(Phrase.List(untrained)).Naming([.. untrained]);
        // Whether who is trained counts matters only where it is not known that anybody does.
        if (employed == 0) missing.AddRange(rolesOfTrained);
        if (missing.Count > 0) return Verdict.Undetermined([.. missing]);
        return employed == 0 ? NoneEmployed.Bare : (rolesOfTrained.Count > 0 ? AllPerhapsTrained : AllTrained).With(employed);
    }

    private static bool? IsTrained(AsOf asOf, NetworkStanding network, int index, List<FactPath> missing)
    {
        Facts<Training> training = network.Network.PersonalisedCareStaff[index].Training;
        if (!training.IsKnown)
        {
            missing.Add(network.Path(FactKinds.StaffTraining, index));
            return null;
        }

        List<FactPath> absent = [];
        for (int i = 0; i < training.Count; i++)
        {
            if (training[i].Accredited is false || !asOf.Knows(training[i])) continue;
            if (training[i].Accredited is null) absent.Add(network.Path(FactKinds.TrainingAccredited, index, i));
            else return true;
        }

        missing.AddRange(absent);
        return absent.Count > 0 ? null : false;
    }
}
