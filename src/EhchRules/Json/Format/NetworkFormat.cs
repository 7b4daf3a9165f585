namespace EhchRules.Json;

/// <summary>The wire format of a network.</summary>
internal static class NetworkFormat
{
    private static readonly ObjectValue<PracticeMembership> Practice = new(
        o => new()
        {
            Code = o.Required("code", CodeValues.Practice),
            From = o.Day("from"),
            To = o.OptionalDay("to"),
        },
        (w, practice) => w.Text("code", practice.Code.Value).Day("from", practice.From).Day("to", practice.To));

    private static readonly ObjectValue<ServicePlan> ServicePlan = new(
        o => new()
        {
            AgreedOn = o.OptionalDay("agreedOn"),
            Partners = o.Enums<ServicePartner>("partners"),
        },
        (w, servicePlan) => w.Day("agreedOn", servicePlan.AgreedOn).Enums("partners", servicePlan.Partners));

    private static readonly ObjectValue<TeamEstablishment> Establishment = new(
        o => new()
        {
            On = o.Day("on"),
            CoordinatedBy = o.Text("coordinatedBy"),
        },
        (w, establishment) => w.Day("on", establishment.On).Text("coordinatedBy", establishment.CoordinatedBy));

    private static readonly ObjectValue<TeamMember> Member = new(
        o => new()
        {
            Person = o.Id("person"),
            Role = o.Enum<TeamRole>("role"),
            Organisation = o.Optional("organisation", CodeValues.Ods),
            From = o.Day("from"),
            To = o.OptionalDay("to"),
        },
        (w, member) => w
            .Text("person", member.Person)
            .Enum("role", member.Role)
            .Text("organisation", member.Organisation?.Value)
            .Day("from", member.From)
            .Day("to", member.To));

    private static readonly ObjectValue<MultidisciplinaryTeam> Team = new(
        o => new()
        {
            Established = o.Facts("established", Establishment),
            PlanArrangements = o.Facts("planArrangements", SharedFormat.Entry),
            Status = o.Enum<TeamStatus>("status"),
            Members = o.Facts("members", Member),
        },
        (w, team) => w
            .Facts("established", team.Established, Establishment)
            .Facts("planArrangements", team.PlanArrangements, SharedFormat.Entry)
            .Enum("status", team.Status)
            .Facts("members", team.Members, Member));

    private static readonly ObjectValue<MedicalInputFrequency> MedicalInput = new(
        o => new()
        {
            EveryWeeks = o.CountFromOne("everyWeeks"),
            From = o.Day("from"),
            To = o.OptionalDay("to"),
        },
        (w, medicalInput) => w
            .Count("everyWeeks", medicalInput.EveryWeeks)
            .Day("from", medicalInput.From)
            .Day("to", medicalInput.To));

    private static readonly ObjectValue<LearningEvent> Learning = new(
        o => new()
        {
            On = o.Day("on"),
            Topic = o.Text("topic"),
        },
        (w, learning) => w.Day("on", learning.On).Text("topic", learning.Topic));

    private static readonly ObjectValue<Training> Training = new(
        o => new()
        {
            State = o.Enum<TrainingState>("state"),
            Accredited = o.Flag("accredited"),
            On = o.Day("on"),
        },
        (w, training) => w.Enum("state", training.State).Flag("accredited", training.Accredited).Day("on", training.On));

    private static readonly ObjectValue<PersonalisedCareStaffMember> StaffMember = new(
        o => new()
        {
            Person = o.Id("person"),
            Role = o.Enum<TeamRole>("role"),
            From = o.Day("from"),
            To = o.OptionalDay("to"),
            Training = o.Facts("training", Training),
        },
        (w, staffMember) => w
            .Text("person", staffMember.Person)
            .Enum("role", staffMember.Role)
            .Day("from", staffMember.From)
            .Day("to", staffMember.To)
            .Facts("training", staffMember.Training, Training));

    internal static readonly ObjectValue<PrimaryCareNetwork> Network = new(
        o => new()
        {
            Code = o.Required("code", CodeValues.Network),
            Name = o.Text("name"),
            From = o.OptionalDay("from"),
            Commissioner = o.Optional("commissioner", CodeValues.Ods),
            CommunityProvider = o.Optional("communityProvider", CodeValues.Ods),
            Practices = o.Facts("practices", Practice),
            ServicePlans = o.Facts("servicePlans", ServicePlan),
            Team = o.Optional("team", Team),
            MedicalInput = o.Facts("medicalInput", MedicalInput),
            Learning = o.Facts("learning", Learning),
            PersonalisedCareStaff = o.Facts("personalisedCareStaff", StaffMember),
        },
        (w, network) => w
            .Text("code", network.Code.Value)
            .Text("name", network.Name)
            .Day("from", network.From)
            .Text("commissioner", network.Commissioner?.Value)
            .Text("communityProvider", network.CommunityProvider?.Value)
            .Facts("practices", network.Practices, Practice)
            .Facts("servicePlans", network.ServicePlans, ServicePlan)
            .Object("team", network.Team, Team)
            .Facts("medicalInput", network.MedicalInput, MedicalInput)
            .Facts("learning", network.Learning, Learning)
            .Facts("personalisedCareStaff", network.PersonalisedCareStaff, StaffMember));
}
