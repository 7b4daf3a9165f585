using EhchRules.Catalogue;
using EhchRules.WhatIf;
using EhchRules.Worklists;

namespace EhchRules.Json;

/// <summary>The wire format of a worklist, <c>ehch-worklist/1</c>.</summary>
internal static class WorklistFormat
{
    private const string Name = "ehch-worklist/1";

    /// <summary>A set of facts, and how it settles the item.</summary>
    private static readonly WrittenShape<(SettlingSet Set, NetworkRecord Record)> SettlingSet = new("SettlingSet", static o => o
        .Enum("settledAs", static of => of.Set.SettledAs)
        .Texts("facts", static of => of.Set.Facts.Select(fact => fact.Describe(of.Record))));

    /// <summary>What would settle an item: each set of facts in words, or why there is none.</summary>
    private static readonly WrittenShape<(Settlement Settlement, NetworkRecord Record)> Settlement = new("Settlement", static o => o
        .Day("by", static of => of.Settlement.By)
        .List("sets", SettlingSet, static of => of.Settlement.Sets.Select(set => (set, of.Record)))
        .Enum("whyNone", static of => of.Settlement.WhyNone, Presence.OrNull));

    /// <summary>Something to be done.</summary>
    private static readonly WrittenShape<(WorklistItem Item, NetworkRecord Record)> Item = new("WorklistItem", static o => o
        .Enum("state", static of => of.Item.State)
        .Day("by", static of => of.Item.By, Presence.OrNull)
        .Text("requirement", static of => of.Item.Requirement.Id)
        .Text("title", static of => of.Item.Requirement.Title)
        .Value("subject", SharedFormat.Subject, static of => of.Item.Finding.Subject)
        .Enum("bearer", static of => of.Item.Finding.Bearer)
        .Enum("force", static of => of.Item.Finding.Force)
        .Enum("outcome", static of => of.Item.Finding.Outcome)
        .Flag("coming", static of => of.Item.IsComing)
        .Value("reason", SharedFormat.Reason, static of => of.Item.Finding.Reason)
        .Value("settlement", Settlement, static of => (of.Item.FindSettlement(), of.Record)));

    /// <summary>One reason for seeing a resident.</summary>
    private static readonly WrittenShape<RoundReason> RoundReason = new("RoundReason", static o => o
        .Enum("kind", static reason => reason.Kind)
        .Day("day", static reason => reason.Day, Presence.OrNull)
        .Text("text", static reason => reason.Text));

    /// <summary>A resident whom something speaks for seeing at the next round.</summary>
    private static readonly WrittenShape<RoundCandidate> Candidate = new("RoundCandidate", static o => o
        .Text("resident", static candidate => candidate.Resident)
        .List("reasons", RoundReason, static candidate => candidate.Reasons)
        .Value("score", LatestScoreFormat.Shape, static candidate => candidate.Score?.Latest, Presence.OrNull));

    /// <summary>What there is to do in a home, and whom to think of at its next round.</summary>
    private static readonly WrittenShape<(HomeWorklist Home, NetworkRecord Record)> Home = new("HomeWorklist", static o => o
        .Text("id", static of => of.Home.Home.Id)
        .Text("name", static of => of.Home.Home.Name, Presence.OrNull)
        .Day("lastRound", static of => of.Home.LastRound, Presence.OrNull)
        .Day("nextRoundBy", static of => of.Home.NextRoundBy, Presence.OrNull)
        .List("items", Item, static of => of.Home.Items.Select(item => (item, of.Record)))
        .List("candidates", Candidate, static of => of.Home.Candidates)
        .Texts("inHospital", static of => of.Home.InHospital)
        .Whole("others", static of => of.Home.Others));

    internal static readonly DocumentShape<Worklist> Document = new(
        Name,
        "what is overdue and falls due, by home, and whom to think of at the next round",
        new WrittenShape<Worklist>("Worklist", static o => o
            .Fixed("format", Name)
            .Text("ruleSet", static _ => RuleSetVersion.Current)
            .Value("network", CodeShapes.Network, static worklist => worklist.Record.Network.Code)
            .Day("on", static worklist => worklist.On)
            .Day("through", static worklist => worklist.Through)
            .Day("knownOn", static worklist => worklist.Options.Assessment!.KnownOn, Presence.OrNull)
            .Value("recordHash", TextShape.Hash, static worklist => EhchJson.HashRecord(worklist.Record))
            .List("ofNetwork", Item, static worklist => worklist.OfNetwork.Select(item => (item, worklist.Record)))
            .List("homes", Home, static worklist => worklist.Homes.Select(home => (home, worklist.Record)))));
}
