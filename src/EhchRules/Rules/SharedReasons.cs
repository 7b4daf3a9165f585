using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>The reasons that any requirement can give.</summary>
internal static class SharedReasons
{
    internal static readonly ReasonTemplate NotInForce = new("NotInForce", Outcome.NotApplicable, "Not in force on this day: {life}.");
    internal static readonly ReasonTemplate OutsideCoverage = new("OutsideCoverage", Outcome.NotApplicable, "What became of this duty after {last} is not covered by these rules.");
    internal static readonly ReasonTemplate Replaced = new("Replaced", Outcome.NotApplicable, "Ended on {last} and was replaced by {successor}.");
    internal static readonly ReasonTemplate NotYetPublished = new("NotYetPublished", Outcome.NotApplicable, "No text that covers this day had been published by {knownOn}.");
    internal static readonly ReasonTemplate Disapplied = new("Disapplied", Outcome.NotApplicable, "Set aside by {document}.");
    internal static readonly ReasonTemplate StateNotKnown = new("StateNotKnown", Outcome.Undetermined, "No source says whether this applies. {document} set it aside until a date that no source gives.");
    internal static readonly ReasonTemplate NetworkNotBegun = new("NetworkNotBegun", Outcome.NotApplicable, "The network begins on {from}.");
    internal static readonly ReasonTemplate NotResident = new("NotResident", Outcome.NotApplicable, "Not resident in a home on this day.");
    internal static readonly ReasonTemplate OutOfScope = new("OutOfScope", Outcome.NotApplicable, "The home is not registered as a care home on this day.");
    internal static readonly ReasonTemplate Exempt = new("Exempt", Outcome.NotApplicable, "The home is exempt: it was agreed that it does not substantively act as a care home, so it is not allocated to a network.");
    internal static readonly ReasonTemplate NotAligned = new("NotAligned", Outcome.NotApplicable, "The home is not aligned to this network on this day.");
    internal static readonly ReasonTemplate AlignedElsewhere = new("AlignedElsewhere", Outcome.NotApplicable, "The home is aligned to {network}, not to this network.");
    internal static readonly ReasonTemplate NotANetworkPatient = new("NotANetworkPatient", Outcome.NotApplicable, "The resident is not registered with a practice of this network on this day.");
    internal static readonly ReasonTemplate FactAbsent = new("FactAbsent", Outcome.Undetermined, "Not known: the record does not say {what}.");
    internal static readonly ReasonTemplate CalendarEnds = new("CalendarEnds", Outcome.Undetermined, "The due date, {days} working days after {start}, lies beyond the end of the bank holiday calendar.");
    internal static readonly ReasonTemplate AttestedMet = new("AttestedMet", Outcome.Met, "{by} attested on {on} that this is satisfied, or not owed here: {statement}.");
    internal static readonly ReasonTemplate AttestedNotMet = new("AttestedNotMet", Outcome.NotMet, "{by} attested on {on} that this is not satisfied: {statement}.");
    internal static readonly ReasonTemplate AttestationsDiffer = new("AttestationsDiffer", Outcome.NeedsJudgement, "Two attestations of {on} differ. {first} says yes. {second} says no. Is this satisfied, or not owed here?");
    internal static readonly ReasonTemplate TemporaryStay = new("TemporaryStay", Outcome.NeedsJudgement, "Is a temporary resident outside this duty? The sources do not say. For a permanent resident the finding is: {finding}");
}
