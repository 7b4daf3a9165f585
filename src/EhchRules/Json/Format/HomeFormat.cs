namespace EhchRules.Json;

/// <summary>The wire format of a home.</summary>
internal static class HomeFormat
{
    private static readonly ObjectShape<CqcRegistration> Registration = new(static o => new()
    {
        Location = o.Required("location", CodeShapes.CqcLocation, static registration => registration.Location),
        Services = o.Enums("services", static registration => registration.Services),
        From = o.Day("from", static registration => registration.From),
        To = o.OptionalDay("to", static registration => registration.To),
    });

    private static readonly ObjectShape<BedCount> Beds = new(static o => new()
    {
        From = o.Day("from", static beds => beds.From),
        Count = o.Count("count", static beds => beds.Count),
    });

    private static readonly ObjectShape<NetworkAlignment> Alignment = new(static o => new()
    {
        Network = o.Required("network", CodeShapes.Network, static alignment => alignment.Network),
        AgreedOn = o.OptionalDay("agreedOn", static alignment => alignment.AgreedOn),
        From = o.Day("from", static alignment => alignment.From),
        To = o.OptionalDay("to", static alignment => alignment.To),
    });

    private static readonly ObjectShape<Exemption> Exemption = new(static o => new()
    {
        NotSubstantivelyACareHome = o.Flag("notSubstantivelyACareHome", static exemption => exemption.NotSubstantivelyACareHome),
        ProviderAgreedOn = o.OptionalDay("providerAgreedOn", static exemption => exemption.ProviderAgreedOn),
        CommissionerAgreedOn = o.OptionalDay("commissionerAgreedOn", static exemption => exemption.CommissionerAgreedOn),
        Evidence = o.Text("evidence", static exemption => exemption.Evidence),
        Disputed = o.Flag("disputed", static exemption => exemption.Disputed),
        LocalAuthorityAdviceOn = o.OptionalDay("localAuthorityAdviceOn", static exemption => exemption.LocalAuthorityAdviceOn),
        To = o.OptionalDay("to", static exemption => exemption.To),
    });

    private static readonly ObjectShape<LeadAgreement> Agreement = new(static o => new()
    {
        By = o.Enum("by", static agreement => agreement.By),
        Code = o.Optional("code", CodeShapes.Practice, static agreement => agreement.Code),
        On = o.Day("on", static agreement => agreement.On),
    });

    private static readonly ObjectShape<ClinicalLead> Lead = new(static o => new()
    {
        Person = o.Id("person", static lead => lead.Person),
        Profession = o.Enum("profession", static lead => lead.Profession),
        From = o.Day("from", static lead => lead.From),
        To = o.OptionalDay("to", static lead => lead.To),
        CareHomeExperience = o.Flag("careHomeExperience", static lead => lead.CareHomeExperience),
        Agreements = o.Facts("agreements", Agreement, static lead => lead.Agreements),
    });

    private static readonly ObjectShape<RoundAttendee> Attendee = new(
        static o => new()
        {
            Person = o.Id("person", static attendee => attendee.Person),
            Role = o.Enum("role", static attendee => attendee.Role),
        },
        recurs: true);

    private static readonly ObjectShape<HomeRound> Round = new(static o => new()
    {
        On = o.Day("on", static round => round.On),
        Attendees = o.Facts("attendees", Attendee, static round => round.Attendees),
        MedicalInput = o.Enum("medicalInput", static round => round.MedicalInput),
        PrioritisedBy = o.Enums("prioritisedBy", static round => round.PrioritisedBy),
        Digital = o.Flag("digital", static round => round.Digital),
        Reviewed = o.Facts("reviewed", TextShape.Id, static round => round.Reviewed),
    });

    private static readonly ObjectShape<CheckIn> CheckIn = new(static o => new()
    {
        On = o.Day("on", static checkIn => checkIn.On),
        ByTeam = o.Flag("byTeam", static checkIn => checkIn.ByTeam),
    });

    private static readonly ObjectShape<Protocol> Protocol = new(static o => new()
    {
        Kind = o.Enum("kind", static protocol => protocol.Kind),
        AgreedOn = o.OptionalDay("agreedOn", static protocol => protocol.AgreedOn),
    });

    private static readonly ObjectShape<DeteriorationTool> Tool = new(static o => new()
    {
        Name = o.Text("name", static tool => tool.Name),
        From = o.Day("from", static tool => tool.From),
        To = o.OptionalDay("to", static tool => tool.To),
    });

    private static readonly ObjectShape<StaffTraining> StaffTrained = new(static o => new()
    {
        Course = o.Text("course", static staffTrained => staffTrained.Course),
        Count = o.Count("count", static staffTrained => staffTrained.Count),
        On = o.Day("on", static staffTrained => staffTrained.On),
    });

    private static readonly ObjectShape<HomeSupport> Support = new(static o => new()
    {
        OutOfHoursContacts = o.Facts("outOfHoursContacts", SharedFormat.Entry, static support => support.OutOfHoursContacts),
        RemoteMonitoring = o.Facts("remoteMonitoring", SharedFormat.Entry, static support => support.RemoteMonitoring),
        OxygenSupply = o.Facts("oxygenSupply", SharedFormat.Entry, static support => support.OxygenSupply),
        MedicineSupply = o.Facts("medicineSupply", SharedFormat.Entry, static support => support.MedicineSupply),
        DeteriorationTools = o.Facts("deteriorationTools", Tool, static support => support.DeteriorationTools),
        SinglePointOfContact = o.Flag("singlePointOfContact", static support => support.SinglePointOfContact),
        NhsMail = o.Flag("nhsMail", static support => support.NhsMail),
        DataSecurityToolkit = o.Enum("dataSecurityToolkit", static support => support.DataSecurityToolkit),
        SharedRecordAccess = o.Flag("sharedRecordAccess", static support => support.SharedRecordAccess),
        InternetAccess = o.Flag("internetAccess", static support => support.InternetAccess),
        Staff = o.Count("staff", static support => support.Staff),
        StaffTrained = o.Facts("staffTrained", StaffTrained, static support => support.StaffTrained),
    });

    internal static readonly ObjectShape<CareHome> Home = new(static o => new()
    {
        Id = o.Id("id", static home => home.Id),
        Name = o.Text("name", static home => home.Name),
        Registrations = o.Facts("registrations", Registration, static home => home.Registrations),
        Serves = o.Enums("serves", static home => home.Serves),
        Beds = o.Facts("beds", Beds, static home => home.Beds),
        Alignments = o.Facts("alignments", Alignment, static home => home.Alignments),
        Exemptions = o.List("exemptions", Exemption, static home => home.Exemptions),
        Leads = o.Facts("leads", Lead, static home => home.Leads),
        Rounds = o.Facts("rounds", Round, static home => home.Rounds),
        CheckIns = o.Facts("checkIns", CheckIn, static home => home.CheckIns),
        Protocols = o.Facts("protocols", Protocol, static home => home.Protocols),
        Support = o.Optional("support", Support, static home => home.Support),
    });
}
