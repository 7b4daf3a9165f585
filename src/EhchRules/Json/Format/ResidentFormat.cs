namespace EhchRules.Json;

/// <summary>The wire format of a resident.</summary>
internal static class ResidentFormat
{
    private static readonly ObjectShape<PracticeRegistration> Registration = new(static o => new()
    {
        Practice = o.Required("practice", CodeShapes.Practice, static registration => registration.Practice),
        From = o.Day("from", static registration => registration.From),
        To = o.OptionalDay("to", static registration => registration.To),
    });

    private static readonly ObjectShape<RegistrationSupport> RegistrationSupport = new(static o => new()
    {
        On = o.Day("on", static registrationSupport => registrationSupport.On),
        Declined = o.Flag("declined", static registrationSupport => registrationSupport.Declined),
    });

    private static readonly ObjectShape<Stay> Stay = new(static o => new()
    {
        Home = o.Id("home", static stay => stay.Home),
        From = o.Day("from", static stay => stay.From),
        To = o.OptionalDay("to", static stay => stay.To),
        Kind = o.Enum("kind", static stay => stay.Kind),
    });

    private static readonly ObjectShape<DischargeSupport> DischargeSupport = new(static o => new()
    {
        By = o.Text("by", static dischargeSupport => dischargeSupport.By),
        On = o.Day("on", static dischargeSupport => dischargeSupport.On),
        Ng27Considered = o.Flag("ng27Considered", static dischargeSupport => dischargeSupport.Ng27Considered),
    });

    private static readonly ObjectShape<HospitalEpisode> HospitalEpisode = new(static o => new()
    {
        From = o.Day("from", static hospitalEpisode => hospitalEpisode.From),
        To = o.OptionalDay("to", static hospitalEpisode => hospitalEpisode.To),
        DischargeSupport = o.Facts("dischargeSupport", DischargeSupport, static hospitalEpisode => hospitalEpisode.DischargeSupport),
    });

    private static readonly ObjectShape<GeriatricAssessment> Assessment = new(static o => new()
    {
        On = o.OptionalDay("on", static assessment => assessment.On),
        Domains = o.Enums("domains", static assessment => assessment.Domains),
    });

    private static readonly ObjectShape<CarePlan> Plan = new(static o => new()
    {
        AgreedOn = o.OptionalDay("agreedOn", static plan => plan.AgreedOn),
        With = o.Enums("with", static plan => plan.With),
        Assessment = o.Optional("assessment", Assessment, static plan => plan.Assessment),
        EndOfLifeNeeds = o.Flag("endOfLifeNeeds", static plan => plan.EndOfLifeNeeds),
        EscalationPlan = o.Flag("escalationPlan", static plan => plan.EscalationPlan),
        DrawsOn = o.Facts("drawsOn", TextShape.Any, static plan => plan.DrawsOn),
        ReviewedOn = o.Days("reviewedOn", static plan => plan.ReviewedOn),
        RefreshRequired = o.List("refreshRequired", DayShape.Only, static plan => plan.RefreshRequired),
    });

    private static readonly ObjectShape<TimescaleReason> TimescaleReason = new(static o => new()
    {
        Text = o.Text("text", static timescaleReason => timescaleReason.Text),
        On = o.Day("on", static timescaleReason => timescaleReason.On),
    });

    private static readonly ObjectShape<MedicationReview> MedicationReview = new(static o => new()
    {
        On = o.Day("on", static medicationReview => medicationReview.On),
        Structured = o.Flag("structured", static medicationReview => medicationReview.Structured),
        Mode = o.Enum("mode", static medicationReview => medicationReview.Mode),
    });

    private static readonly ObjectShape<ResidenceCode> ResidenceCode = new(static o => new()
    {
        System = o.Text("system", static residenceCode => residenceCode.System),
        Code = o.RequiredText("code", static residenceCode => residenceCode.Code),
        On = o.Day("on", static residenceCode => residenceCode.On),
    });

    private static readonly ObjectShape<VaccinationOffer> VaccinationOffer = new(static o => new()
    {
        On = o.Day("on", static offer => offer.On),
        Vaccine = o.Enum("vaccine", static offer => offer.Vaccine),
        Declined = o.Flag("declined", static offer => offer.Declined),
    });

    internal static readonly ObjectShape<Resident> Resident = new(static o => new()
    {
        Id = o.Id("id", static resident => resident.Id),
        Registrations = o.Facts("registrations", Registration, static resident => resident.Registrations),
        RegistrationSupport = o.Facts("registrationSupport", RegistrationSupport, static resident => resident.RegistrationSupport),
        Stays = o.Facts("stays", Stay, static resident => resident.Stays),
        HospitalEpisodes = o.Facts("hospitalEpisodes", HospitalEpisode, static resident => resident.HospitalEpisodes),
        Plans = o.Facts("plans", Plan, static resident => resident.Plans),
        TimescaleReasons = o.List("timescaleReasons", TimescaleReason, static resident => resident.TimescaleReasons),
        MedicationReviews = o.Facts("medicationReviews", MedicationReview, static resident => resident.MedicationReviews),
        IdentifiedForMedicationReview = o.Facts("identifiedForMedicationReview", SharedFormat.Entry, static resident => resident.IdentifiedForMedicationReview),
        ResidenceCodes = o.Facts("residenceCodes", ResidenceCode, static resident => resident.ResidenceCodes),
        AdvanceCarePlanOffers = o.Facts("advanceCarePlanOffers", SharedFormat.Entry, static resident => resident.AdvanceCarePlanOffers),
        UrgentCarePlans = o.Facts("urgentCarePlans", SharedFormat.Entry, static resident => resident.UrgentCarePlans),
        LastYearOfLifeIdentified = o.Facts("lastYearOfLifeIdentified", SharedFormat.Entry, static resident => resident.LastYearOfLifeIdentified),
        LearningDisability = o.Flag("learningDisability", static resident => resident.LearningDisability),
        AnnualHealthChecks = o.Facts("annualHealthChecks", SharedFormat.Entry, static resident => resident.AnnualHealthChecks),
        VaccinationOffers = o.Facts("vaccinationOffers", VaccinationOffer, static resident => resident.VaccinationOffers),
    });
}
