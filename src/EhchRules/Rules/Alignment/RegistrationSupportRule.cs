using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>REG-1: residents of aligned homes are supported to register with a practice of the network; the patient's choice prevails.</summary>
internal sealed class RegistrationSupportRule()
    : ResidentRule(Catalogue.Alignment.RegistrationSupport, Binding.AlignedHome, Registered, Supported, PatientChoice, NotSupported)
{
    private static readonly ReasonTemplate Registered = new("NetworkPatient", Outcome.Met, "Registered with a practice of this network.");
    private static readonly ReasonTemplate Supported = new("SupportGiven", Outcome.Met, "Support to register with a practice of this network was given on {on}.");
    private static readonly ReasonTemplate PatientChoice = new("PatientChoice", Outcome.Met, "Support to register with a practice of this network was declined on {on}. The choice is the patient's.");
    private static readonly ReasonTemplate NotSupported = new("NoSupport", Outcome.NotMet, "Not registered with a practice of this network, and no support to register with one is recorded.");

    internal override FactKind[] TurnsOn => [FactKinds.Registrations, FactKinds.RegistrationSupport];

    internal override Verdict Judge(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay)
    {
        Answer patient = asOf.Ask(resident.NetworkPatient);
        if (patient is Answer.Yes) return Registered.Bare;
        Facts<RegistrationSupport> support = resident.Resident.RegistrationSupport;
        if (asOf.TryLatest(support, out RegistrationSupport latest, out int index))
        {
            asOf.Cite(resident.Path(FactKinds.RegistrationSupportOn, index), latest.On);
            return (latest.Declined is true ? PatientChoice : Supported).With(latest.On);
        }

        List<FactPath> missing = [];
        if (patient is Answer.Unknown) missing.AddRange(resident.NetworkPatient.Missing(asOf));
        if (!support.IsKnown) missing.Add(resident.Path(FactKinds.RegistrationSupport));
        return missing.Count > 0 ? Verdict.Undetermined([.. missing]) : NotSupported.Bare;
    }
}
