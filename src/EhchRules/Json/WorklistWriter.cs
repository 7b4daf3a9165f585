using System.Text.Json;
using EhchRules.Assessments;
using EhchRules.Catalogue;
using EhchRules.Worklists;

namespace EhchRules.Json;

/// <summary>Writes worklists, byte for byte the same for the same worklist.</summary>
internal static class WorklistWriter
{
    private const string Format = "ehch-worklist/1";

    internal static void Write(Utf8JsonWriter writer, Worklist worklist) =>
        JsonSerializer.Serialize(writer, Of(worklist), WorklistJsonContext.Default.WorklistDocument);

    private static WorklistDocument Of(Worklist worklist) => new(
        Format,
        RuleSetVersion.Current,
        worklist.Record.Network.Code.Value,
        worklist.On,
        worklist.Through,
        worklist.Options.Assessment.KnownOn,
        EhchJson.HashRecord(worklist.Record),
        [.. worklist.OfNetwork.Select(Of)],
        [.. worklist.Homes.Select(Of)]);

    private static HomeWorklistDocument Of(HomeWorklist home) => new(
        home.Home.Id,
        home.Home.Name,
        home.LastRound,
        home.NextRoundBy,
        [.. home.Items.Select(Of)],
        [.. home.Candidates.Select(static candidate => new RoundCandidateDocument(
            candidate.Resident, [.. candidate.Reasons.Select(static reason => new RoundReasonDocument(reason.Kind, reason.Day, reason.Text))]))],
        home.InHospital,
        home.Others);

    private static WorklistItemDocument Of(WorklistItem item)
    {
        Finding finding = item.Finding;
        Subject subject = finding.Subject;
        return new(
            item.State,
            item.By,
            item.Requirement.Id,
            item.Requirement.Title,
            new(subject.Kind, subject.Id, subject.Occasion?.ToString()),
            finding.Bearer,
            finding.Force,
            finding.Outcome,
            new(finding.Reason.Code, finding.Reason.Text, finding.Reason.Conditions));
    }
}
