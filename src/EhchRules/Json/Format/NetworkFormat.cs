namespace EhchRules.Json;

/// <summary>The wire format of a network.</summary>
internal static class NetworkFormat
{
    private static readonly ObjectShape<PracticeMembership> Practice = new(static o => new()
    {
        Code = o.Required("code", CodeShapes.Practice, static practice => practice.Code),
        From = o.Day("from", static practice => practice.From),
        To = o.OptionalDay("to", static practice => practice.To),
    });

    private static readonly ObjectShape<ServicePlan> ServicePlan = new(static o => new()
    {
        AgreedOn = o.OptionalDay("agreedOn", static servicePlan => servicePlan.AgreedOn),
        Partners = o.Enums("partners", static servicePlan => servicePlan.Partners),
    });

    private static readonly ObjectShape<TeamEstablishment> Establishment = new(static o => new()
    {
        On = o.Day("on", static establishment => establishment.On),
        CoordinatedBy = o.Text("coordinatedBy", static establishment => establishment.CoordinatedBy),
    });

    private static readonly ObjectShape<TeamMember> Member = new(static o => new()
    {
        Person = o.Id("person", static member => member.Person),
        Role = o.Enum("role", static member => member.Role),
        Organisation = o.Optional("organisation", CodeShapes.Ods, static member => member.Organisation),
        From = o.Day("from", static member => member.From),
        To = o.OptionalDay("to", static member => member.To),
    });

    private static readonly ObjectShape<MultidisciplinaryTeam> Team = new(static o => new()
    {
        Established = o.Facts("established", Establishment, static team => team.Established),
        PlanArrangements = o.Facts("planArrangements", SharedFormat.Entry, static team => team.PlanArrangements),
        Status = o.Enum("status", static team => team.Status),
        Members = o.Facts("members", Member, static team => team.Members),
    });

    private static readonly ObjectShape<MedicalInputFrequency> MedicalInput = new(static o => new()
    {
        EveryWeeks = o.CountFromOne("everyWeeks", static medicalInput => medicalInput.EveryWeeks),
        From = o.Day("from", static medicalInput => medicalInput.From),
        To = o.OptionalDay("to", static medicalInput => medicalInput.To),
    });

    private static readonly ObjectShape<LearningEvent> Learning = new(static o => new()
    {
        On = o.Day("on", static learning => learning.On),
        Topic = o.Text("topic", static learning => learning.Topic),
    });

    private static readonly ObjectShape<Training> Training = new(static o => new()
    {
        State = o.Enum("state", static training => training.State),
        Accredited = o.Flag("accredited", static training => training.Accredited),
        On = o.Day("on", static training => training.On),
    });

    private static readonly ObjectShape<PersonalisedCareStaffMember> StaffMember = new(static o => new()
    {
        Person = o.Id("person", static staffMember => staffMember.Person),
        Role = o.Enum("role", static staffMember => staffMember.Role),
        From = o.Day("from", static staffMember => staffMember.From),
        To = o.OptionalDay("to", static staffMember => staffMember.To),
        Training = o.Facts("training", Training, static staffMember => staffMember.Training),
    });

    private static readonly ObjectShape<VaccinationArrangement> VaccinationArrangement = new(static o => new()
    {
        From = o.Day("from", static arrangement => arrangement.From),
        To = o.OptionalDay("to", static arrangement => arrangement.To),
        Vaccines = o.Enums("vaccines", static arrangement => arrangement.Vaccines),
    });

    private static readonly ObjectShape<LocalVariation> LocalVariation = new(static o => new()
    {
        From = o.Day("from", static variation => variation.From),
        To = o.OptionalDay("to", static variation => variation.To),
        Sections = o.Facts("sections", CodeShapes.Section, static variation => variation.Sections),
    });

    internal static readonly ObjectShape<PrimaryCareNetwork> Network = new(static o => new()
    {
        Code = o.Required("code", CodeShapes.Network, static network => network.Code),
        Name = o.Text("name", static network => network.Name),
        From = o.OptionalDay("from", static network => network.From),
        Commissioner = o.Optional("commissioner", CodeShapes.Ods, static network => network.Commissioner),
        CommunityProvider = o.Optional("communityProvider", CodeShapes.Ods, static network => network.CommunityProvider),
        Practices = o.Facts("practices", Practice, static network => network.Practices),
        ServicePlans = o.Facts("servicePlans", ServicePlan, static network => network.ServicePlans),
        Team = o.Optional("team", Team, static network => network.Team),
        MedicalInput = o.Facts("medicalInput", MedicalInput, static network => network.MedicalInput),
        Learning = o.Facts("learning", Learning, static network => network.Learning),
        PersonalisedCareStaff = o.Facts("personalisedCareStaff", StaffMember, static network => network.PersonalisedCareStaff),
        VaccinationArrangements = o.Facts("vaccinationArrangements", VaccinationArrangement, static network => network.VaccinationArrangements),
        LocalVariations = o.List("localVariations", LocalVariation, static network => network.LocalVariations, isWrittenEmpty: false),
    });
}
