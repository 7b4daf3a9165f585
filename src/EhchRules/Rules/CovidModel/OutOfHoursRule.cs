namespace EhchRules.Rules;

/// <summary>COVID-8: clear, consistent out-of-hours provision, signposted to the home.</summary>
internal sealed class OutOfHoursRule() : HomeSupportRule(
    Catalogue.CovidModel.OutOfHours,
    FactKinds.OutOfHoursContacts,
    new("OutOfHoursSignposted", Outcome.Met, "The home was given its out-of-hours contacts on {on}."),
    new("OutOfHoursNotSignposted", Outcome.NotMet, "It is not recorded that the home was given its out-of-hours contacts."))
{
    protected override Facts<DatedEntry> Entries(HomeSupport support) => support.OutOfHoursContacts;
}
