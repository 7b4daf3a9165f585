using System.Globalization;
using EhchRules.Worklists;

namespace EhchRules.Reports;

/// <summary>What is to be done in one home, or by the network, and whom to think of at the next round.</summary>
internal sealed class WorklistSheet
{
    private const int CandidatesShown = 40;

    internal WorklistSheet(string anchor, string name, string id, IEnumerable<WorklistItem> items, DateOnly on, HomeWorklist? home)
    {
        Anchor = anchor;
        Name = name;
        Id = id == name ? string.Empty : id;
        WorklistGroup[] groups = [.. WorklistGroup.Of(items)];
        Dated = [.. groups.Where(static group => group.First.By is not null).Select(group => new WorklistTask(group, on))];
        WorklistGroup[] undated = [.. groups.Where(static group => group.First.By is null)];
        Undated = [.. undated.Where(static group => group.First.Finding.Force is not Force.Guidance).Select(group => new WorklistTask(group, on))];
        Advice = string.Join("; ", undated.Where(static group => group.First.Finding.Force is Force.Guidance).Select(AdviceOf));
        if (home is null) return;
        HasRound = !home.Candidates.IsEmpty || !home.InHospital.IsEmpty || home.NextRoundBy is not null;
        string by = home.NextRoundBy is { } next ? $"Due by {next.ToString("dddd d MMMM", CultureInfo.InvariantCulture)}. " : string.Empty;
        string last = home.LastRound is { } held ? $"The last was held on {Words.Of(held)}." : "None is known to have been held.";
        Round = by + last;
        Candidates = [.. home.Candidates.Take(CandidatesShown).Select(static (candidate, i) => new CandidateRow(candidate, i + 1))];
        Others = OthersOf(home);
    }

    public string Anchor { get; }

    public string Name { get; }

    /// <summary>Gets the id, where the name does not say it.</summary>
    public string Id { get; }

    public IReadOnlyList<WorklistTask> Dated { get; }

    public IReadOnlyList<WorklistTask> Undated { get; }

    /// <summary>Gets the good practice that is not in place.</summary>
    public string Advice { get; }

    public bool HasRound { get; }

    public string Round { get; } = string.Empty;

    public IReadOnlyList<CandidateRow> Candidates { get; } = [];

    public string Others { get; } = string.Empty;

    private static string AdviceOf(WorklistGroup group) => group.Residents.Count > 1
        ? $"{group.Requirement.Id} {group.Requirement.Title} ({Words.Count(group.Residents.Count, "resident")})"
        : $"{group.Requirement.Id} {group.Requirement.Title}";

    private static string OthersOf(HomeWorklist home)
    {
        List<string> parts = [];
        if (home.Candidates.Length > CandidatesShown) parts.Add($"{Words.Number(home.Candidates.Length - CandidatesShown)} more with a reason");
        if (home.Others > 0) parts.Add($"{Words.Count(home.Others, "other resident")} with no recorded reason");
        if (!home.InHospital.IsEmpty) parts.Add($"in hospital: {string.Join(", ", home.InHospital.Select(ShownText.Resident))}");
        return parts.Count == 0 ? string.Empty : $"{Words.Capital(string.Join("; ", parts))}.";
    }
}

/// <summary>A resident to consider at the next round.</summary>
internal sealed class CandidateRow(RoundCandidate candidate, int rank)
{
    public string Rank { get; } = rank.ToString(CultureInfo.InvariantCulture);

    public string Resident { get; } = ShownText.Resident(candidate.Resident);

    public string Reasons { get; } = ShownText.Of(string.Join("; ", candidate.Reasons.Select(static reason => reason.Text)));
}
