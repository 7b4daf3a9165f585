using EhchRules.Catalogue;
using EhchRules.Worklists;

namespace EhchRules.Reports;

/// <summary>Items of one home, or of the network, that are the same work: one requirement, state, day and force, for one subject or several.</summary>
internal sealed record WorklistGroup(IReadOnlyList<WorklistItem> Items)
{
    internal WorklistItem First => Items[0];

    internal Requirement Requirement => First.Requirement;

    /// <summary>Gets the residents it is for, as people are shown them.</summary>
    internal IReadOnlyList<string> Residents => Requirement.Subject is SubjectKind.Resident
        ? [.. Items.Select(static item => item.Finding.Subject.Id).Distinct(StringComparer.Ordinal).Select(ShownText.Resident)]
        : [];

    /// <summary>Gets the one sentence that is said of all; null where they differ.</summary>
    internal string? Sentence
    {
        get
        {
            string[] sentences = [.. Items.Select(static item => item.Finding.Reason.Text).Distinct(StringComparer.Ordinal).Take(2)];
            return sentences.Length == 1 ? sentences[0] : null;
        }
    }

    /// <summary>Groups items, in their order.</summary>
    internal static IReadOnlyList<WorklistGroup> Of(IEnumerable<WorklistItem> items)
    {
        WorklistItem[] all = [.. items];
        ILookup<(string, WorklistState, DateOnly?), WorklistItem> timescales = all.Where(IsTimescale).ToLookup(KeyOf);
        return
        [
            .. all
                .Where(item => !(ReferenceEquals(item.Requirement, CarePlanning.PlanExistsAndIsRefreshed) && timescales.Contains(KeyOf(item))))
                .GroupBy(static item => (item.Requirement, item.State, item.By, item.Finding.Force))
                .Select(static group => new WorklistGroup([.. group])),
        ];
    }

    // PCSP-2 without a plan repeats what PCSP-3 or PCSP-4 says (S26): one piece of work.
    private static bool IsTimescale(WorklistItem item) =>
        ReferenceEquals(item.Requirement, CarePlanning.PlanWithinSevenWorkingDaysOfAdmission) || ReferenceEquals(item.Requirement, CarePlanning.PlanWithinSevenWorkingDaysOfReadmission);

    private static (string, WorklistState, DateOnly?) KeyOf(WorklistItem item) => (item.Finding.Subject.Id, item.State, item.By);
}
