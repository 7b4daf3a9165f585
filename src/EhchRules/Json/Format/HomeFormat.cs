namespace EhchRules.Json;

/// <summary>The wire format of a home.</summary>
internal static class HomeFormat
{
    private static readonly ObjectValue<CqcRegistration> Registration = new(
        o => new()
        {
            Location = o.Required("location", CodeValues.CqcLocation),
            Services = o.Enums<RegisteredService>("services"),
            From = o.Day("from"),
            To = o.OptionalDay("to"),
        },
        (w, registration) => w
            .Text("location", registration.Location.Value)
            .Enums("services", registration.Services)
            .Day("from", registration.From)
            .Day("to", registration.To));

    private static readonly ObjectValue<BedCount> Beds = new(
        o => new()
        {
            From = o.Day("from"),
            Count = o.Count("count"),
        },
        (w, beds) => w.Day("from", beds.From).Count("count", beds.Count));

    private static readonly ObjectValue<NetworkAlignment> Alignment = new(
        o => new()
        {
            Network = o.Required("network", CodeValues.Network),
            AgreedOn = o.OptionalDay("agreedOn"),
            From = o.Day("from"),
            To = o.OptionalDay("to"),
        },
        (w, alignment) => w
            .Text("network", alignment.Network.Value)
            .Day("agreedOn", alignment.AgreedOn)
            .Day("from", alignment.From)
            .Day("to", alignment.To));

    private static readonly ObjectValue<Exemption> Exemption = new(
        o => new()
        {
            NotSubstantivelyACareHome = o.Flag("notSubstantivelyACareHome"),
            ProviderAgreedOn = o.OptionalDay("providerAgreedOn"),
            CommissionerAgreedOn = o.OptionalDay("commissionerAgreedOn"),
            Evidence = o.Text("evidence"),
            Disputed = o.Flag("disputed"),
            LocalAuthorityAdviceOn = o.OptionalDay("localAuthorityAdviceOn"),
            To = o.OptionalDay("to"),
        },
        (w, exemption) => w
            .Flag("notSubstantivelyACareHome", exemption.NotSubstantivelyACareHome)
            .Day("providerAgreedOn", exemption.ProviderAgreedOn)
            .Day("commissionerAgreedOn", exemption.CommissionerAgreedOn)
            .Text("evidence", exemption.Evidence)
            .Flag("disputed", exemption.Disputed)
            .Day("localAuthorityAdviceOn", exemption.LocalAuthorityAdviceOn)
            .Day("to", exemption.To));

    private static readonly ObjectValue<LeadAgreement> Agreement = new(
        o => new()
        {
            By = o.Enum<AgreeingBody>("by"),
            Code = o.Optional("code", CodeValues.Practice),
            On = o.Day("on"),
        },
        (w, agreement) => w.Enum("by", agreement.By).Text("code", agreement.Code?.Value).Day("on", agreement.On));

    private static readonly ObjectValue<ClinicalLead> Lead = new(
        o => new()
        {
            Person = o.Id("person"),
            Profession = o.Enum<Profession>("profession"),
            From = o.Day("from"),
            To = o.OptionalDay("to"),
            CareHomeExperience = o.Flag("careHomeExperience"),
            Agreements = o.Facts("agreements", Agreement),
        },
        (w, lead) => w
            .Text("person", lead.Person)
            .Enum("profession", lead.Profession)
            .Day("from", lead.From)
            .Day("to", lead.To)
            .Flag("careHomeExperience", lead.CareHomeExperience)
            .Facts("agreements", lead.Agreements, Agreement));

    private static readonly ObjectValue<RoundAttendee> Attendee = new(
        o => new()
        {
            Person = o.Id("person"),
            Role = o.Enum<TeamRole>("role"),
        },
        (w, attendee) => w.Text("person", attendee.Person).Enum("role", attendee.Role));

    private static readonly ObjectValue<HomeRound> Round = new(
        o => new()
        {
            On = o.Day("on"),
            Attendees = o.Facts("attendees", Attendee),
            MedicalInput = o.Enum<MedicalInput>("medicalInput"),
            PrioritisedBy = o.Enums<PrioritisationBasis>("prioritisedBy"),
            Digital = o.Flag("digital"),
            Reviewed = o.Facts("reviewed", TextValue.Id),
        },
        (w, round) => w
            .Day("on", round.On)
            .Facts("attendees", round.Attendees, Attendee)
            .Enum("medicalInput", round.MedicalInput)
            .Enums("prioritisedBy", round.PrioritisedBy)
            .Flag("digital", round.Digital)
            .Texts("reviewed", round.Reviewed));

    private static readonly ObjectValue<CheckIn> CheckIn = new(
        o => new()
        {
            On = o.Day("on"),
            ByTeam = o.Flag("byTeam"),
        },
        (w, checkIn) => w.Day("on", checkIn.On).Flag("byTeam", checkIn.ByTeam));

    private static readonly ObjectValue<Protocol> Protocol = new(
        o => new()
        {
            Kind = o.Enum<ProtocolKind>("kind"),
            AgreedOn = o.OptionalDay("agreedOn"),
        },
        (w, protocol) => w.Enum("kind", protocol.Kind).Day("agreedOn", protocol.AgreedOn));

    private static readonly ObjectValue<DeteriorationTool> Tool = new(
        o => new()
        {
            Name = o.Text("name"),
            From = o.Day("from"),
            To = o.OptionalDay("to"),
        },
        (w, tool) => w.Text("name", tool.Name).Day("from", tool.From).Day("to", tool.To));

    private static readonly ObjectValue<StaffTraining> StaffTrained = new(
        o => new()
        {
            Course = o.Text("course"),
            Count = o.Count("count"),
            On = o.Day("on"),
        },
        (w, staffTrained) => w.Text("course", staffTrained.Course).Count("count", staffTrained.Count).Day("on", staffTrained.On));

    private static readonly ObjectValue<HomeSupport> Support = new(
        o => new()
        {
            OutOfHoursContacts = o.Facts("outOfHoursContacts", SharedFormat.Entry),
            RemoteMonitoring = o.Facts("remoteMonitoring", SharedFormat.Entry),
            OxygenSupply = o.Facts("oxygenSupply", SharedFormat.Entry),
            MedicineSupply = o.Facts("medicineSupply", SharedFormat.Entry),
            DeteriorationTools = o.Facts("deteriorationTools", Tool),
            SinglePointOfContact = o.Flag("singlePointOfContact"),
            NhsMail = o.Flag("nhsMail"),
            DataSecurityToolkit = o.Enum<ToolkitStatus>("dataSecurityToolkit"),
            SharedRecordAccess = o.Flag("sharedRecordAccess"),
            InternetAccess = o.Flag("internetAccess"),
            Staff = o.Count("staff"),
            StaffTrained = o.Facts("staffTrained", StaffTrained),
        },
        (w, support) => w
            .Facts("outOfHoursContacts", support.OutOfHoursContacts, SharedFormat.Entry)
            .Facts("remoteMonitoring", support.RemoteMonitoring, SharedFormat.Entry)
            .Facts("oxygenSupply", support.OxygenSupply, SharedFormat.Entry)
            .Facts("medicineSupply", support.MedicineSupply, SharedFormat.Entry)
            .Facts("deteriorationTools", support.DeteriorationTools, Tool)
            .Flag("singlePointOfContact", support.SinglePointOfContact)
            .Flag("nhsMail", support.NhsMail)
            .Enum("dataSecurityToolkit", support.DataSecurityToolkit)
            .Flag("sharedRecordAccess", support.SharedRecordAccess)
            .Flag("internetAccess", support.InternetAccess)
            .Count("staff", support.Staff)
            .Facts("staffTrained", support.StaffTrained, StaffTrained));

    internal static readonly ObjectValue<CareHome> Home = new(
        o => new()
        {
            Id = o.Id("id"),
            Name = o.Text("name"),
            Registrations = o.Facts("registrations", Registration),
            Serves = o.Enums<ServedGroup>("serves"),
            Beds = o.Facts("beds", Beds),
            Alignments = o.Facts("alignments", Alignment),
            Exemptions = o.List("exemptions", Exemption),
            Leads = o.Facts("leads", Lead),
            Rounds = o.Facts("rounds", Round),
            CheckIns = o.Facts("checkIns", CheckIn),
            Protocols = o.Facts("protocols", Protocol),
            Support = o.Optional("support", Support),
        },
        (w, home) => w
            .Text("id", home.Id)
            .Text("name", home.Name)
            .Facts("registrations", home.Registrations, Registration)
            .Enums("serves", home.Serves)
            .Facts("beds", home.Beds, Beds)
            .Facts("alignments", home.Alignments, Alignment)
            .List("exemptions", home.Exemptions, Exemption)
            .Facts("leads", home.Leads, Lead)
            .Facts("rounds", home.Rounds, Round)
            .Facts("checkIns", home.CheckIns, CheckIn)
            .Facts("protocols", home.Protocols, Protocol)
            .Object("support", home.Support, Support));
}
