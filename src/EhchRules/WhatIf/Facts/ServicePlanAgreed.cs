using EhchRules.Rules;

namespace EhchRules.WhatIf;

/// <summary>A plan with local partners for how the service operates is agreed.</summary>
/// <param name="On">The day of the agreement.</param>
/// <param name="Partners">The partners it is agreed with.</param>
public sealed record ServicePlanAgreed(DateOnly On, Facts<ServicePartner> Partners) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) =>
        $"agree a plan for how the service operates with {Phrase.List([.. Partners.Select(static partner => Phrase.Words(partner))])}";

    internal override void LayOver(Overlay over) =>
        over.Network(network => network with { ServicePlans = network.ServicePlans.Plus(new() { AgreedOn = On, Partners = Partners }) });
}
