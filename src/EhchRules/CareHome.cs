namespace EhchRules;

/// <summary>A care home, as one thing over the years, through changes of owner and of registration.</summary>
public sealed record CareHome
{
    /// <summary>Gets the caller's own id, which stays when CQC registers the home anew.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the home's name; null where it is not known.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the home's registrations with the Care Quality Commission over time. Scope turns on them.</summary>
    public Facts<CqcRegistration> Registrations { get; init; }

    /// <summary>Gets whom the home serves. No duty turns on it.</summary>
    public Facts<ServedGroup> Serves { get; init; }

    /// <summary>Gets the counts of registered beds, occupied or not, each in force until the next.</summary>
    public Facts<BedCount> Beds { get; init; }

    /// <summary>Gets the home's alignments to networks over time.</summary>
    public Facts<NetworkAlignment> Alignments { get; init; }

    /// <summary>Gets the claims that the home need not be aligned to a network.</summary>
    public KnownList<Exemption> Exemptions { get; init; }

    /// <summary>Gets the clinical leads of the home over time.</summary>
    public Facts<ClinicalLead> Leads { get; init; }

    /// <summary>Gets the home rounds that were held.</summary>
    public Facts<HomeRound> Rounds { get; init; }

    /// <summary>Gets the weekly check-ins of the interim COVID-19 model.</summary>
    public Facts<CheckIn> CheckIns { get; init; }

    /// <summary>Gets the protocols between the home and its system partners.</summary>
    public Facts<Protocol> Protocols { get; init; }

    /// <summary>Gets the support that the home has; null where nothing is known of it.</summary>
    public HomeSupport? Support { get; init; }
}

/// <summary>A registration of the home as a location with the Care Quality Commission.</summary>
public sealed record CqcRegistration : IInterval
{
    /// <summary>Gets the location's id.</summary>
    public required CqcLocationId Location { get; init; }

    /// <summary>Gets the services registered.</summary>
    public Facts<RegisteredService> Services { get; init; }

    /// <summary>Gets the first day of the registration.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Gets the last day of the registration, included; null while it goes on.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>A number of registered beds, in force from a day until the next count.</summary>
public sealed record BedCount
{
    /// <summary>Gets the first day on which the count is in force.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Gets the number of beds, 0 or more; null where it is not known.</summary>
    public int? Count { get; init; }
}

/// <summary>An alignment of the home to a network: to the network of the record, or to another, which is how a home moves away.</summary>
public sealed record NetworkAlignment : IInterval
{
    /// <summary>Gets the network.</summary>
    public required PcnCode Network { get; init; }

    /// <summary>Gets the day on which the commissioner and the network agreed it; null where that is not known.</summary>
    public DateOnly? AgreedOn { get; init; }

    /// <summary>Gets the first day of the alignment.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Gets the last day of the alignment, included; null while it goes on.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>
/// A claim that the home, though registered as a care home, need not be aligned: it does not substantively act as one, its provider
/// agrees, and the commissioner agreed not to allocate it.
/// </summary>
public sealed record Exemption
{
    /// <summary>Gets whether it is established that the home does not substantively act as a care home; null where that is not known.</summary>
    public bool? NotSubstantivelyACareHome { get; init; }

    /// <summary>Gets the day on which the provider agreed; null where that is not known.</summary>
    public DateOnly? ProviderAgreedOn { get; init; }

    /// <summary>Gets the day on which the commissioner agreed; null where that is not known.</summary>
    public DateOnly? CommissionerAgreedOn { get; init; }

    /// <summary>Gets a reference to the evidence that the commissioner keeps; null where there is none.</summary>
    public string? Evidence { get; init; }

    /// <summary>Gets whether the claim is disputed; null where that is not known.</summary>
    public bool? Disputed { get; init; }

    /// <summary>Gets the day on which the local authority advised on the dispute; null where it has not.</summary>
    public DateOnly? LocalAuthorityAdviceOn { get; init; }

    /// <summary>Gets the last day of the exemption, included; null while it goes on.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>Someone's time as the clinical lead of a home.</summary>
public sealed record ClinicalLead : IInterval
{
    /// <summary>Gets the caller's key for the person.</summary>
    public required string Person { get; init; }

    /// <summary>Gets the profession; null where it is not known.</summary>
    public Profession? Profession { get; init; }

    /// <summary>Gets the first day as lead.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Gets the last day as lead, included; null while it goes on.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Gets whether the person has appropriate experience of working with care homes; null where that is not known.</summary>
    public bool? CareHomeExperience { get; init; }

    /// <summary>Gets who agreed to this lead, and when. Only a lead who is not a GP needs it.</summary>
    public Facts<LeadAgreement> Agreements { get; init; }
}

/// <summary>An agreement to a clinical lead.</summary>
public sealed record LeadAgreement : IDated
{
    /// <summary>Gets who agreed; null where that is not known.</summary>
    public AgreeingBody? By { get; init; }

    /// <summary>Gets the practice that agreed. Given exactly where <see cref="By"/> is <see cref="AgreeingBody.Practice"/>.</summary>
    public PracticeCode? Code { get; init; }

    /// <summary>Gets the day.</summary>
    public required DateOnly On { get; init; }
}

/// <summary>A home round that was held.</summary>
public sealed record HomeRound : IDated
{
    /// <summary>Gets the day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Gets who attended.</summary>
    public Facts<RoundAttendee> Attendees { get; init; }

    /// <summary>Gets whose medical input the round had, in the room or otherwise; null where that is not known.</summary>
    public MedicalInput? MedicalInput { get; init; }

    /// <summary>Gets what the choice of residents rested on.</summary>
    public Facts<PrioritisationBasis> PrioritisedBy { get; init; }

    /// <summary>Gets whether digital technology supported the round; null where that is not known.</summary>
    public bool? Digital { get; init; }

    /// <summary>Gets the ids of the residents who were reviewed. No duty asks that all be.</summary>
    public Facts<string> Reviewed { get; init; }
}

/// <summary>Someone who attended a home round.</summary>
public sealed record RoundAttendee
{
    /// <summary>Gets the caller's key for the person.</summary>
    public required string Person { get; init; }

    /// <summary>Gets the role; null where it is not known.</summary>
    public TeamRole? Role { get; init; }
}

/// <summary>A weekly check-in under the interim COVID-19 model.</summary>
public sealed record CheckIn : IDated
{
    /// <summary>Gets the day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Gets whether a multidisciplinary team held it; null where that is not known. Asked for "where practically possible".</summary>
    public bool? ByTeam { get; init; }
}

/// <summary>A protocol between the home and its system partners.</summary>
public sealed record Protocol
{
    /// <summary>Gets what it is about; null where that is not known.</summary>
    public ProtocolKind? Kind { get; init; }

    /// <summary>Gets the day on which it was agreed; null where that is not known.</summary>
    public DateOnly? AgreedOn { get; init; }
}

/// <summary>The support that a home has.</summary>
public sealed record HomeSupport
{
    /// <summary>Gets the days on which the home was told whom to contact out of hours.</summary>
    public Facts<DatedEntry> OutOfHoursContacts { get; init; }

    /// <summary>Gets the days on which remote monitoring was put in place.</summary>
    public Facts<DatedEntry> RemoteMonitoring { get; init; }

    /// <summary>Gets the days on which oxygen was supplied.</summary>
    public Facts<DatedEntry> OxygenSupply { get; init; }

    /// <summary>Gets the days on which the supply of medicines was arranged.</summary>
    public Facts<DatedEntry> MedicineSupply { get; init; }

    /// <summary>Gets the early-deterioration tools in use over time.</summary>
    public Facts<DeteriorationTool> DeteriorationTools { get; init; }

    /// <summary>Gets whether the home has a single point of contact.</summary>
    public bool? SinglePointOfContact { get; init; }

    /// <summary>Gets whether the home has NHSmail.</summary>
    public bool? NhsMail { get; init; }

    /// <summary>Gets the home's state under the data security and protection toolkit.</summary>
    public ToolkitStatus? DataSecurityToolkit { get; init; }

    /// <summary>Gets whether the home can read the shared care record.</summary>
    public bool? SharedRecordAccess { get; init; }

    /// <summary>Gets whether the home has internet access.</summary>
    public bool? InternetAccess { get; init; }

    /// <summary>Gets the number of the home's staff, 0 or more.</summary>
    public int? Staff { get; init; }

    /// <summary>Gets how many of the staff were trained, per course.</summary>
    public Facts<StaffTraining> StaffTrained { get; init; }
}

/// <summary>An early-deterioration tool in use at a home.</summary>
public sealed record DeteriorationTool : IInterval
{
    /// <summary>Gets the tool's name; null where it is not known.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the first day of use.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Gets the last day of use, included; null while it goes on.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>A count of a home's staff trained in one course.</summary>
public sealed record StaffTraining : IDated
{
    /// <summary>Gets the course.</summary>
    public string? Course { get; init; }

    /// <summary>Gets how many of the staff have been trained by <see cref="On"/>, 0 or more; null where it is not known.</summary>
    public int? Count { get; init; }

    /// <summary>Gets the day of the count.</summary>
    public required DateOnly On { get; init; }
}
