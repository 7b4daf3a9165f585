using System.Collections.Immutable;

namespace EhchRules.Catalogue;

/// <summary>What the sources say and no rule judges, each with the reason.</summary>
internal static class ListedEntries
{
    internal static ImmutableArray<ListedEntry> All { get; } =
    [
        new()
        {
            Id = "LEAD-4",
            Says = "The clinical lead is not medically responsible for residents. That stays with each resident's registered GP, and "
                + "responsibility for the service with the network.",
            Bearer = Bearer.PrimaryCareNetwork,
            WhyNotJudged = "It states who is responsible and asks for nothing that a record could show.",
            Citations = [TermPieces.LetterItself, TermPieces.RoleItself()],
        },
        new()
        {
            Id = "LISTED-1",
            Says = "The clinician who leads the home round has advanced skills in assessment and clinical decisions.",
            Bearer = Bearer.PrimaryCareNetwork,
            WhyNotJudged = "No record of a round can show a clinician's skills.",
            Citations = [TermPieces.RoleItself("EHCH Framework section 4.2")],
        },
        new()
        {
            Id = "LISTED-2",
            Says = "Organisations work in partnership on end-of-life care, secondary care, hospices and specialist palliative care "
                + "among them.",
            Bearer = Bearer.PrimaryCareNetwork,
            WhyNotJudged = "The text sets no state or day by which partnership could be told from its absence.",
            Citations = [TermPieces.RoleItself("EHCH Framework section 7.1")],
        },
        new()
        {
            Id = "LISTED-3",
            Says = "Residents have oral health and dental support, and the workforce is developed, with training for the staff of "
                + "social care providers.",
            Bearer = Bearer.PrimaryCareNetwork,
            WhyNotJudged = "The article names it as part of the specification without saying what would fulfil it.",
            Citations = [Citation.Secondary(Instruments.Des2020October, Sources.PulseArticle)],
        },
        new()
        {
            Id = "LISTED-4",
            Says = "Clinicians are alerted to abnormal readings taken at a distance, and respond round the clock.",
            Bearer = Bearer.PrimaryCareNetwork,
            WhyNotJudged = "The article describes it as an ambition for the future; no text asks for it.",
            OtherText = $"an article by a clinical director, 8 October 2020 (Secondary: {Sources.PulseArticle})",
        },
        new()
        {
            Id = "LISTED-5",
            Says = "The commissioner confirms to NHS England that every home is assigned to a single named network.",
            Bearer = Bearer.Commissioner,
            WhyNotJudged = "It passes between the commissioner and NHS England, outside the record of a network. Whether homes are "
                + "assigned is judged by ALIGN-2.",
            Citations = [TermPieces.LetterItself],
        },
        new()
        {
            Id = "LISTED-6",
            Says = "The network uses its professional judgement to ensure that all staff in personalised care roles are appropriately "
                + "trained, while accredited courses do not exist.",
            Bearer = Bearer.PrimaryCareNetwork,
            WhyNotJudged = "The letter leaves it to professional judgement and sets nothing that it could be measured by.",
            Citations = [TermPieces.LetterItself],
        },
        new()
        {
            Id = "LISTED-7",
            Says = "The interim COVID-19 model includes appropriate and consistent medical oversight.",
            Bearer = Bearer.PrimaryCareNetwork,
            WhyNotJudged = "What is appropriate and consistent is a judgement, and the text says nothing of what would show it.",
            Citations = [Covid],
        },
        new()
        {
            Id = "LISTED-8",
            Says = "Out-of-hours provision includes arrangements for the supply and availability of medicines.",
            Bearer = Bearer.Commissioner,
            WhyNotJudged = "The arrangements lie with pharmacies and other services, outside the record of a network. Signposting to "
                + "the home is judged by COVID-8.",
            Citations = [Covid],
        },
        new()
        {
            Id = "LISTED-9",
            Says = "Hospitals accept referrals and admissions of residents where clinically appropriate, with regard to their care and "
                + "support plans.",
            Bearer = null,
            WhyNotJudged = "It is for hospitals, and turns on clinical judgement in each case.",
            Citations = [Covid],
        },
        new()
        {
            Id = "LISTED-10",
            Says = "Local enhanced services for care homes are kept until the contract's service is in place, and better local "
                + "arrangements that work well are not disrupted.",
            Bearer = Bearer.Commissioner,
            WhyNotJudged = "It concerns local contracts that the record does not hold.",
            OtherText = $"NHS England's guidance, as an LMC's commentary gives it (Secondary: {Sources.LmcTable})",
        },
        new()
        {
            Id = "LISTED-11",
            Says = "Additional costs of practices and community providers, which their existing resources cannot meet, may be "
                + "reimbursed through the commissioner.",
            Bearer = Bearer.Commissioner,
            WhyNotJudged = "It is a matter of claims and payments that the record does not hold.",
            Citations = [Covid],
        },
        new()
        {
            Id = "LISTED-12",
            Says = "Programmes of vaccination, and of testing and outbreak management, reach residents and staff.",
            Bearer = null,
            WhyNotJudged = "They are programmes of a local support network; no text of this service asked a network for them before 1 April "
                + "2026. From then on VACC-1 judges the arrangements for vaccination.",
            OtherText = $"the London Borough of Bromley's programme for care homes, June 2022 (Secondary: {Sources.BromleyReport})",
        },
        new()
        {
            Id = "LISTED-13",
            Says = "The local authority shapes and maintains an effective and efficient market of care and support services.",
            Bearer = null,
            WhyNotJudged = "It is the local authority's duty in law, outside this service.",
            OtherText = $"Care Act 2014, section 5 (Secondary: {Sources.BromleyReport})",
        },
        new()
        {
            Id = "LISTED-14",
            Says = "The NHS Standard Contract holds the community services provider's side of the service.",
            Bearer = Bearer.CommunityProvider,
            WhyNotJudged = "Its text was not read. That the provider takes part in the team is judged by MDT-2.",
            Citations = [Citation.Secondary(Instruments.StandardContract, Sources.SouthWestLeads)],
        },
        new()
        {
            Id = "LISTED-15",
            Says = "More frequent contact is had with a home that needs it.",
            Bearer = Bearer.PrimaryCareNetwork,
            WhyNotJudged = "The text sets no measure of need or of contact that a record could show.",
            Citations = [Covid],
        },
        new()
        {
            Id = "LISTED-16",
            Says = "Most residents of a home have a single point of access to the service.",
            Bearer = Bearer.PrimaryCareNetwork,
            WhyNotJudged = "The text does not say what a single point of access is. Whether a home has a single point of contact is a "
                + "measure.",
            Citations = [Covid],
        },
        new()
        {
            Id = "LISTED-17",
            Says = "Practices work together on the vaccination of residents of aligned homes.",
            Bearer = null,
            WhyNotJudged = "It is a duty of the practices under an enhanced service of their own. The network's arrangements are judged by "
                + "VACC-1.",
            OtherText = $"the enhanced service for seasonal vaccination 2026/27 (Secondary: {Sources.SurreyAndSussexLmcs})",
        },
        new()
        {
            Id = "LISTED-18",
            Says = "The commissioner keeps the count of beds for payment up to date each month.",
            Bearer = Bearer.Commissioner,
            WhyNotJudged = "It passes between the commissioner and the payment system. The premium is worked out from the beds that the "
                + "record holds.",
            Citations = [Citation.Secondary(Instruments.Des2024, Sources.DoncasterLmc)],
        },
    ];

    private static Citation Covid => Citation.Secondary(Instruments.CovidModel2020, Sources.LmcTable);
}
