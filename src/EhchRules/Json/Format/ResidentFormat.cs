namespace EhchRules.Json;

/// <summary>The wire format of a resident.</summary>
internal static class ResidentFormat
{
    private static readonly ObjectValue<PracticeRegistration> Registration = new(
        o => new()
        {
            Practice = o.Required("practice", CodeValues.Practice),
            From = o.Day("from"),
            To = o.OptionalDay("to"),
        },
        (w, registration) => w
            .Text("practice", registration.Practice.Value)
            .Day("from", registration.From)
            .Day("to", registration.To));

    private static readonly ObjectValue<RegistrationSupport> RegistrationSupport = new(
        o => new()
        {
            On = o.Day("on"),
            Declined = o.Flag("declined"),
        },
        (w, registrationSupport) => w.Day("on", registrationSupport.On).Flag("declined", registrationSupport.Declined));

    private static readonly ObjectValue<Stay> Stay = new(
        o => new()
        {
            Home = o.Id("home"),
            From = o.Day("from"),
            To = o.OptionalDay("to"),
            Kind = o.Enum<StayKind>("kind"),
        },
        (w, stay) => w
            .Text("home", stay.Home)
            .Day("from", stay.From)
            .Day("to", stay.To)
            .Enum("kind", stay.Kind));

    private static readonly ObjectValue<DischargeSupport> DischargeSupport = new(
        o => new()
        {
            By = o.Text("by"),
            On = o.Day("on"),
            Ng27Considered = o.Flag("ng27Considered"),
        },
        (w, dischargeSupport) => w
            .Text("by", dischargeSupport.By)
            .Day("on", dischargeSupport.On)
            .Flag("ng27Considered", dischargeSupport.Ng27Considered));

    private static readonly ObjectValue<HospitalEpisode> HospitalEpisode = new(
        o => new()
        {
            From = o.Day("from"),
            To = o.OptionalDay("to"),
            DischargeSupport = o.Facts("dischargeSupport", DischargeSupport),
        },
        (w, hospitalEpisode) => w
            .Day("from", hospitalEpisode.From)
            .Day("to", hospitalEpisode.To)
            .Facts("dischargeSupport", hospitalEpisode.DischargeSupport, DischargeSupport));

    private static readonly ObjectValue<GeriatricAssessment> Assessment = new(
        o => new()
        {
            On = o.OptionalDay("on"),
            Domains = o.Enums<AssessmentDomain>("domains"),
        },
        (w, assessment) => w.Day("on", assessment.On).Enums("domains", assessment.Domains));

    private static readonly ObjectValue<CarePlan> Plan = new(
        o => new()
        {
            AgreedOn = o.OptionalDay("agreedOn"),
            With = o.Enums<PlanParticipant>("with"),
            Assessment = o.Optional("assessment", Assessment),
            EndOfLifeNeeds = o.Flag("endOfLifeNeeds"),
            EscalationPlan = o.Flag("escalationPlan"),
            DrawsOn = o.Facts("drawsOn", TextValue.Any),
            ReviewedOn = o.Days("reviewedOn"),
            RefreshRequired = o.List("refreshRequired", DayValue.Only),
        },
        (w, plan) => w
            .Day("agreedOn", plan.AgreedOn)
            .Enums("with", plan.With)
            .Object("assessment", plan.Assessment, Assessment)
            .Flag("endOfLifeNeeds", plan.EndOfLifeNeeds)
            .Flag("escalationPlan", plan.EscalationPlan)
            .Texts("drawsOn", plan.DrawsOn)
            .Days("reviewedOn", plan.ReviewedOn)
            .Days("refreshRequired", plan.RefreshRequired));

    private static readonly ObjectValue<TimescaleReason> TimescaleReason = new(
        o => new()
        {
            Text = o.Text("text"),
            On = o.Day("on"),
        },
        (w, timescaleReason) => w.Text("text", timescaleReason.Text).Day("on", timescaleReason.On));

    private static readonly ObjectValue<MedicationReview> MedicationReview = new(
        o => new()
        {
            On = o.Day("on"),
            Structured = o.Flag("structured"),
            Mode = o.Enum<ReviewMode>("mode"),
        },
        (w, medicationReview) => w
            .Day("on", medicationReview.On)
            .Flag("structured", medicationReview.Structured)
            .Enum("mode", medicationReview.Mode));

    private static readonly ObjectValue<ResidenceCode> ResidenceCode = new(
        o => new()
        {
            System = o.Text("system"),
            Code = o.RequiredText("code"),
            On = o.Day("on"),
        },
        (w, residenceCode) => w.Text("system", residenceCode.System).Text("code", residenceCode.Code).Day("on", residenceCode.On));

    internal static readonly ObjectValue<Resident> Resident = new(
        o => new()
        {
            Id = o.Id("id"),
            Registrations = o.Facts("registrations", Registration),
            RegistrationSupport = o.Facts("registrationSupport", RegistrationSupport),
            Stays = o.Facts("stays", Stay),
            HospitalEpisodes = o.Facts("hospitalEpisodes", HospitalEpisode),
            Plans = o.Facts("plans", Plan),
            TimescaleReasons = o.List("timescaleReasons", TimescaleReason),
            MedicationReviews = o.Facts("medicationReviews", MedicationReview),
            IdentifiedForMedicationReview = o.Facts("identifiedForMedicationReview", SharedFormat.Entry),
            ResidenceCodes = o.Facts("residenceCodes", ResidenceCode),
            AdvanceCarePlanOffers = o.Facts("advanceCarePlanOffers", SharedFormat.Entry),
            UrgentCarePlans = o.Facts("urgentCarePlans", SharedFormat.Entry),
            LastYearOfLifeIdentified = o.Facts("lastYearOfLifeIdentified", SharedFormat.Entry),
            LearningDisability = o.Flag("learningDisability"),
            AnnualHealthChecks = o.Facts("annualHealthChecks", SharedFormat.Entry),
        },
        (w, resident) => w
            .Text("id", resident.Id)
            .Facts("registrations", resident.Registrations, Registration)
            .Facts("registrationSupport", resident.RegistrationSupport, RegistrationSupport)
            .Facts("stays", resident.Stays, Stay)
            .Facts("hospitalEpisodes", resident.HospitalEpisodes, HospitalEpisode)
            .Facts("plans", resident.Plans, Plan)
            .List("timescaleReasons", resident.TimescaleReasons, TimescaleReason)
            .Facts("medicationReviews", resident.MedicationReviews, MedicationReview)
            .Facts("identifiedForMedicationReview", resident.IdentifiedForMedicationReview, SharedFormat.Entry)
            .Facts("residenceCodes", resident.ResidenceCodes, ResidenceCode)
            .Facts("advanceCarePlanOffers", resident.AdvanceCarePlanOffers, SharedFormat.Entry)
            .Facts("urgentCarePlans", resident.UrgentCarePlans, SharedFormat.Entry)
            .Facts("lastYearOfLifeIdentified", resident.LastYearOfLifeIdentified, SharedFormat.Entry)
            .Flag("learningDisability", resident.LearningDisability)
            .Facts("annualHealthChecks", resident.AnnualHealthChecks, SharedFormat.Entry));
}
