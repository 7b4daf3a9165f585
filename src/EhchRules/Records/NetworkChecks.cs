namespace EhchRules.Records;

/// <summary>The checks on a network's part of a record.</summary>
internal static class NetworkChecks
{
    internal static void Check(RecordChecks at, PrimaryCareNetwork network)
    {
        at.Required(network.Code, "code");
        at.Each("practices", network.Practices, static (at, practice) =>
        {
            at.Required(practice.Code, "code");
            at.Interval(practice);
        });
        at.Each("servicePlans", network.ServicePlans, static (at, plan) => at.Defined(plan.Partners, "partners"));
        at.Part("team", network.Team, Team);
        at.Each("medicalInput", network.MedicalInput, static (at, frequency) =>
        {
            at.AtLeast(1, frequency.EveryWeeks, "everyWeeks");
            at.Interval(frequency);
        });
        at.Each("learning", network.Learning);
        at.Each("vaccinationArrangements", network.VaccinationArrangements, static (at, arrangement) =>
        {
            at.Interval(arrangement);
            at.Defined(arrangement.Vaccines, "vaccines");
        });
        at.Each("localVariations", network.LocalVariations, static (at, variation) =>
        {
            at.Interval(variation);
            at.Each("sections", variation.Sections);
        });
        at.Each("personalisedCareStaff", network.PersonalisedCareStaff, static (at, member) =>
        {
            at.Key(member.Person, "person");
            at.Defined(member.Role, "role");
            at.Interval(member);
            at.Each("training", member.Training, static (at, training) => at.Defined(training.State, "state"));
        });
    }

    private static void Team(RecordChecks at, MultidisciplinaryTeam team)
    {
        at.Each("established", team.Established);
        at.Each("planArrangements", team.PlanArrangements);
        at.Defined(team.Status, "status");
        at.Each("members", team.Members, static (at, member) =>
        {
            at.Key(member.Person, "person");
            at.Defined(member.Role, "role");
            at.Interval(member);
        });
    }
}
