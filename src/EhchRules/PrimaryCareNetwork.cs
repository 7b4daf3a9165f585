namespace EhchRules;

/// <summary>A primary care network (PCN): a group of practices that hold the Network Contract together.</summary>
public sealed record PrimaryCareNetwork
{
    /// <summary>Gets the network's ODS code, by which findings and alignments name it.</summary>
    public required PcnCode Code { get; init; }

    /// <summary>Gets the network's name; null where it is not known.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the day on which the network began; null means it had begun before every day that is asked about.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Gets the commissioner: the clinical commissioning group, later the integrated care board.</summary>
    public OdsCode? Commissioner { get; init; }

    /// <summary>Gets the provider of community services; the duty to take part in the team is looked up by it.</summary>
    public OdsCode? CommunityProvider { get; init; }

    /// <summary>Gets the practices of the network over time.</summary>
    public Facts<PracticeMembership> Practices { get; init; }

    /// <summary>Gets the plans, agreed with local partners, for how the service operates.</summary>
    public Facts<ServicePlan> ServicePlans { get; init; }

    /// <summary>Gets the multidisciplinary team; null where nothing is known of it.</summary>
    public MultidisciplinaryTeam? Team { get; init; }

    /// <summary>Gets how often the network decided that a GP or geriatrician takes part in home rounds.</summary>
    public Facts<MedicalInputFrequency> MedicalInput { get; init; }

    /// <summary>Gets the events of locally organised shared learning.</summary>
    public Facts<LearningEvent> Learning { get; init; }

    /// <summary>Gets the staff in personalised care roles.</summary>
    public Facts<PersonalisedCareStaffMember> PersonalisedCareStaff { get; init; }

    /// <summary>Gets the arrangements by which residents of aligned homes are identified and offered seasonal vaccination.</summary>
    public Facts<VaccinationArrangement> VaccinationArrangements { get; init; }

    /// <summary>
    /// Gets the agreements of the network's practices, the integrated care board and NHS England that put something else in the place of
    /// sections of the national text. Absent means none, since only few networks have any.
    /// </summary>
    public KnownList<LocalVariation> LocalVariations { get; init; }
}

/// <summary>A practice's membership of the network.</summary>
public sealed record PracticeMembership : IInterval
{
    /// <summary>Gets the practice.</summary>
    public required PracticeCode Code { get; init; }

    /// <summary>Gets the first day of membership.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Gets the last day of membership, included; null while it goes on.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>A simple plan with local partners for how the service operates.</summary>
public sealed record ServicePlan
{
    /// <summary>Gets the day on which it was agreed; null where that is not known.</summary>
    public DateOnly? AgreedOn { get; init; }

    /// <summary>Gets the partners it was agreed with.</summary>
    public Facts<ServicePartner> Partners { get; init; }
}

/// <summary>The multidisciplinary team (MDT) that delivers the service to the aligned homes.</summary>
public sealed record MultidisciplinaryTeam
{
    /// <summary>Gets the days on which the team was established.</summary>
    public Facts<TeamEstablishment> Established { get; init; }

    /// <summary>Gets the days on which arrangements were made for the team to develop personalised care and support plans.</summary>
    public Facts<DatedEntry> PlanArrangements { get; init; }

    /// <summary>Gets the network's own description of the team. No duty turns on it.</summary>
    public TeamStatus? Status { get; init; }

    /// <summary>Gets the members over time.</summary>
    public Facts<TeamMember> Members { get; init; }
}

/// <summary>The establishment of a team.</summary>
public sealed record TeamEstablishment : IDated
{
    /// <summary>Gets the day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Gets who co-ordinates the team, in the caller's own words or key; null where that is not known.</summary>
    public string? CoordinatedBy { get; init; }
}

/// <summary>A person's membership of the team.</summary>
public sealed record TeamMember : IInterval
{
    /// <summary>Gets the caller's key for the person.</summary>
    public required string Person { get; init; }

    /// <summary>Gets the role; null where it is not known.</summary>
    public TeamRole? Role { get; init; }

    /// <summary>Gets the organisation the person comes from; null where it is not known.</summary>
    public OdsCode? Organisation { get; init; }

    /// <summary>Gets the first day of membership.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Gets the last day of membership, included; null while it goes on.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>A decision of the network on how often a GP or geriatrician takes part in home rounds.</summary>
public sealed record MedicalInputFrequency : IInterval
{
    /// <summary>Gets the number of weeks, at least 1, within which one round has such input; null where it is not known.</summary>
    public int? EveryWeeks { get; init; }

    /// <summary>Gets the first day on which the decision holds.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Gets the last day on which it holds, included; null while it goes on.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>An event of locally organised shared learning.</summary>
public sealed record LearningEvent : IDated
{
    /// <summary>Gets the day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Gets what it was about, in the caller's words.</summary>
    public string? Topic { get; init; }
}

/// <summary>A person employed in the network, in a personalised care role or another.</summary>
public sealed record PersonalisedCareStaffMember : IInterval
{
    /// <summary>Gets the caller's key for the person.</summary>
    public required string Person { get; init; }

    /// <summary>Gets the role; null where it is not known. Only link workers, coaches and care coordinators are judged.</summary>
    public TeamRole? Role { get; init; }

    /// <summary>Gets the first day of employment.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Gets the last day of employment, included; null while it goes on.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Gets the person's training.</summary>
    public Facts<Training> Training { get; init; }
}

/// <summary>A step of a person's training.</summary>
public sealed record Training : IDated
{
    /// <summary>Gets how far the person has come; null where it is not known.</summary>
    public TrainingState? State { get; init; }

    /// <summary>Gets whether the Personalised Care Institute accredits the training; null where it is not known.</summary>
    public bool? Accredited { get; init; }

    /// <summary>Gets the day on which the state was reached.</summary>
    public required DateOnly On { get; init; }
}

/// <summary>Arrangements for identifying eligible residents of aligned homes and offering them seasonal vaccination.</summary>
public sealed record VaccinationArrangement : IInterval
{
    /// <summary>Gets the first day on which they are in place.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Gets the last day, included; null while they go on.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Gets what they are for.</summary>
    public Facts<Vaccine> Vaccines { get; init; }
}

/// <summary>A local variation agreement: sections of the national text that something else replaces for one network.</summary>
public sealed record LocalVariation : IInterval
{
    /// <summary>Gets the first day on which it holds. It has no effect before 1 May 2026.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Gets the last day, included; null while it goes on.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Gets the sections that it replaces.</summary>
    public Facts<SpecificationSection> Sections { get; init; }
}
