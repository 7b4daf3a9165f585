using System.Text.Json;
using EhchRules.Catalogue;
using EhchRules.WhatIf;
using EhchRules.Worklists;

namespace EhchRules.Json;

/// <summary>Writes worklists, byte for byte the same for the same worklist.</summary>
internal static class WorklistWriter
{
    internal const string Format = "ehch-worklist/1";

    internal static void Write(Utf8JsonWriter writer, Worklist worklist) =>
        JsonSerializer.Serialize(writer, Of(worklist), WorklistJsonContext.Default.WorklistDocument);

    private static WorklistDocument Of(Worklist worklist) => new(
        Format,
        RuleSetVersion.Current,
        worklist.Record.Network.Code.Value,
        worklist.On,
        worklist.Through,
        worklist.Options.Assessment!.KnownOn,
        EhchJson.HashRecord(worklist.Record),
        [.. worklist.OfNetwork.Select(item => Of(item, worklist.Record))],
        [.. worklist.Homes.Select(home => Of(home, worklist.Record))]);

    private static HomeWorklistDocument Of(HomeWorklist home, NetworkRecord record) => new(
        home.Home.Id,
        home.Home.Name,
        home.LastRound,
        home.NextRoundBy,
        [.. home.Items.Select(item => Of(item, record))],
        [.. home.Candidates.Select(static candidate => new RoundCandidateDocument(
            candidate.Resident, [.. candidate.Reasons.Select(static reason => new RoundReasonDocument(reason.Kind, reason.Day, reason.Text))]))],
        home.InHospital,
        home.Others);

    private static WorklistItemDocument Of(WorklistItem item, NetworkRecord record)
    {
        Settlement settlement = item.FindSettlement();
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
            item.IsComing,
            new(finding.Reason.Code, finding.Reason.Text, finding.Reason.Conditions),
            new(settlement.By, [.. settlement.Sets.Select(set => new SettlingSetDocument(set.SettledAs, [.. set.Facts.Select(fact => fact.Describe(record))]))], settlement.WhyNone));
    }
}
