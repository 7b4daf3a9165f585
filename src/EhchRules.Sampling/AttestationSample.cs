using EhchRules.Catalogue;

namespace EhchRules.Sampling;

/// <summary>Draws a few answers to questions that the rules leave to people.</summary>
internal static class AttestationSample
{
    private const string SameStaff = "same nurse and doctor at the rounds since the autumn";
    private const string ListSent = "the home sends its list on the day before the round";
    private const string NotCollated = "no list was sent before the rounds this quarter";
    private const string OneApproach = "the leads meet each month and share one protocol";

    internal static KnownList<Attestation> Draw(SampleRandom random, NetworkOutline network, ReadOnlySpan<HomeOutline> homes)
    {
        List<Attestation> attestations = [];
        foreach (HomeOutline home in homes)
        {
            if (home.Story is HomeStory.ExtraCare or HomeStory.Exempt) continue;
            if (random.InHundred(30)) Add(HomeRounds.ConsistentStaff, home.Id, true, SameStaff);
            if (random.InHundred(30))
            {
                bool collated = random.InHundred(75);
                Add(LeadRole.InformationBeforeRound, home.Id, collated, collated ? ListSent : NotCollated);
            }
        }

        if (random.InHundred(40)) Add(LeadRole.ConsistentLeads, network.Code.Value, true, OneApproach);
        return [.. attestations];

        void Add(Requirement requirement, string subject, bool answer, string statement)
        {
            DateOnly on = random.Between(new DateOnly(2020, 12, 1), new DateOnly(2023, 12, 31));
            attestations.Add(new()
            {
                Requirement = requirement.Id,
                Subject = subject,
                Answer = answer,
                By = "lead-1",
                On = on,
                From = on,
                To = answer ? on.AddDays(365) : on.AddDays(90),
                Statement = statement,
            });
        }
    }
}
