using System.Collections.Immutable;

namespace EhchRules.Scoring;

/// <summary>Soft signs as lines of a handover.</summary>
internal static class SbardSoftSigns
{
    internal static ImmutableArray<SbardLine> Lines(SoftSignChecklist? checklist)
    {
        if (checklist is null) return [new("Soft signs", null)];
        return
        [
            new("Soft signs", $"{checklist.Set.Name}, {checklist.Set.Version}"),
            new("Soft signs present", Listed(checklist, checklist.Present)),
            new("Soft signs absent", Listed(checklist, checklist.Absent)),
            new("Soft signs not asked", Listed(checklist, checklist.NotAsked)),
        ];
    }

    private static string Listed(SoftSignChecklist checklist, ImmutableArray<SoftSignEntry> entries) =>
        entries.IsEmpty ? "none" : string.Join("; ", entries.Select(entry => InWords(checklist.Set.Find(entry.Key)!.Wording, entry)));

    private static string InWords(string wording, SoftSignEntry entry)
    {
        string[] known = [.. new[] { string.IsNullOrWhiteSpace(entry.By) ? null : entry.By, entry.At is { } at ? MomentText.Of(at) : null }.OfType<string>()];
        return known.Length == 0 ? wording : $"{wording} ({string.Join(", ", known)})";
    }
}
