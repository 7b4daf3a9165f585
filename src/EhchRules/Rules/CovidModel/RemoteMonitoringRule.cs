namespace EhchRules.Rules;

/// <summary>COVID-4: remote monitoring; oxygen, where clinically indicated, is never judged.</summary>
internal sealed class RemoteMonitoringRule() : HomeSupportRule(
    Catalogue.CovidModel.RemoteMonitoring,
    FactKinds.RemoteMonitoring,
    new("RemoteMonitoringInPlace", Outcome.Met, "Remote monitoring has been in place since {on}."),
    new("NoRemoteMonitoring", Outcome.NotMet, "No remote monitoring is recorded."))
{
    protected override Facts<DatedEntry> Entries(HomeSupport support) => support.RemoteMonitoring;
}
