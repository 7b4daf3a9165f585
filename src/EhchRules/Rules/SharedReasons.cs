namespace EhchRules.Rules;

/// <summary>The reasons that any requirement can give.</summary>
internal static class SharedReasons
{
    internal static readonly ReasonTemplate NotInForce = new("NotInForce", Outcome.NotApplicable, "Not in force on this day: {life}.")
        { Origin = ReasonOrigin.Text, Because = "not in force on the day" };

    internal static readonly ReasonTemplate OutsideCoverage = new("OutsideCoverage", Outcome.NotApplicable, "What became of this duty after {last} is not covered by these rules.")
        { Origin = ReasonOrigin.Text, Because = "outside what these rules cover" };

    internal static readonly ReasonTemplate Replaced = new("Replaced", Outcome.NotApplicable, "Ended on {last} and was replaced by {successor}.")
        { Origin = ReasonOrigin.Text, Because = "another requirement took its place" };

    internal static readonly ReasonTemplate NotYetPublished = new("NotYetPublished", Outcome.NotApplicable, "No text that covers this day had been published by {knownOn}.")
        { Origin = ReasonOrigin.Text, Because = "no text had been published" };

    internal static readonly ReasonTemplate Disapplied = new("Disapplied", Outcome.NotApplicable, "Set aside by {document}.")
        { Origin = ReasonOrigin.Text, Because = "a text sets it aside" };

    internal static readonly ReasonTemplate StateNotKnown = new("StateNotKnown", Outcome.Undetermined, "No source says whether this applies. {document} set it aside until a date that no source gives.")
        { Origin = ReasonOrigin.Text, Because = "no source tells whether it applies" };

    internal static readonly ReasonTemplate VariedLocally = new("VariedLocally", Outcome.NotApplicable, "A local variation agreement has replaced section {section} of {document} for this network since {from}.")
        { Origin = ReasonOrigin.Text, Because = "a local variation agreement replaces it", Turn = TurnWords.Variation };

    internal static readonly ReasonTemplate NetworkNotBegun = new("NetworkNotBegun", Outcome.NotApplicable, "The network begins on {from}.")
        { Origin = ReasonOrigin.Scope, Because = "the network had not begun", Turn = TurnWords.Begun };

    internal static readonly ReasonTemplate NotResident = new("NotResident", Outcome.NotApplicable, "Not resident in a home on this day.")
        { Origin = ReasonOrigin.Scope, Because = "not resident in a home", Turn = TurnWords.Residence };

    internal static readonly ReasonTemplate OutOfScope = new("OutOfScope", Outcome.NotApplicable, "The home is not registered as a care home on this day.")
        { Origin = ReasonOrigin.Scope, Because = "the home is not registered as a care home", Turn = TurnWords.Scope };

    internal static readonly ReasonTemplate Exempt = new("Exempt", Outcome.NotApplicable, "The home is exempt: it was agreed that it does not substantively act as a care home, so it is not allocated to a network.")
        { Origin = ReasonOrigin.Scope, Because = "the home is exempt", Turn = TurnWords.Exemption };

    internal static readonly ReasonTemplate NotAligned = new("NotAligned", Outcome.NotApplicable, "The home is not aligned to this network on this day.")
        { Origin = ReasonOrigin.Scope, Because = "the home is not aligned", Turn = TurnWords.Alignment };

    internal static readonly ReasonTemplate AlignedElsewhere = new("AlignedElsewhere", Outcome.NotApplicable, "The home is aligned to {network}, not to this network.")
        { Origin = ReasonOrigin.Scope, Because = "the home is aligned to another network", Turn = TurnWords.Alignment };

    internal static readonly ReasonTemplate NotANetworkPatient = new("NotANetworkPatient", Outcome.NotApplicable, "The resident is not registered with a practice of this network on this day.")
        { Origin = ReasonOrigin.Scope, Because = "not registered with a practice of the network", Turn = TurnWords.Patient };

    internal static readonly ReasonTemplate FactAbsent = new("FactAbsent", Outcome.Undetermined, "Not known: the record does not say {what}.")
        { Because = "the record does not say" };

    internal static readonly ReasonTemplate CalendarEnds = new("CalendarEnds", Outcome.Undetermined, "The due date, {days} working days after {start}, lies beyond the end of the bank holiday calendar.")
        { Because = "the due day lies beyond the calendar of bank holidays" };

    internal static readonly ReasonTemplate AttestedMet = new("AttestedMet", Outcome.Met, "{by} attested on {on} that this is satisfied, or not owed here: {statement}.")
        { Origin = ReasonOrigin.Attestation, Because = "attested as satisfied, or not owed", Turn = TurnWords.Attestation };

    internal static readonly ReasonTemplate AttestedNotMet = new("AttestedNotMet", Outcome.NotMet, "{by} attested on {on} that this is not satisfied: {statement}.")
        { Origin = ReasonOrigin.Attestation, Because = "attested as not satisfied", Turn = TurnWords.Attestation };

    internal static readonly ReasonTemplate AttestationsDiffer = new("AttestationsDiffer", Outcome.NeedsJudgement, "Two attestations of {on} differ. {first} says yes. {second} says no. Is this satisfied, or not owed here?")
        { Origin = ReasonOrigin.Attestation, Because = "a question: two attestations differ" };

    internal static readonly ReasonTemplate TemporaryStay = new("TemporaryStay", Outcome.NeedsJudgement, "Is a temporary resident outside this duty? The sources do not say. NHS England's own counts include temporary residents for plans, rounds and coding, and permanent residents alone for structured medication reviews. For a permanent resident the finding is: {finding}")
        { Origin = ReasonOrigin.Scope, Because = "a question: temporary resident" };
}
