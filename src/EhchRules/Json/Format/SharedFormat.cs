using EhchRules.Catalogue;

namespace EhchRules.Json;

/// <summary>What several documents have in common.</summary>
internal static class SharedFormat
{
    internal static readonly ObjectShape<DatedEntry> Entry = new(static o => new() { On = o.Day("on", static entry => entry.On) });

    /// <summary>Whom a finding is about; the occasion only where the duty has them.</summary>
    internal static readonly WrittenShape<Subject> Subject = new("Subject", static o => o
        .Enum("kind", static subject => subject.Kind)
        .Value("id", TextShape.Id, static subject => subject.Id)
        .Text("occasion", static subject => subject.Occasion?.ToString(), Presence.Optional));

    /// <summary>Why a finding is as it is.</summary>
    internal static readonly WrittenShape<Reason> Reason = new("Reason", static o => o
        .Text("code", static reason => reason.Code)
        .Text("text", static reason => reason.Text)
        .Texts("conditions", static reason => reason.Conditions));

    /// <summary>The code of a reason, and its sentence.</summary>
    internal static readonly WrittenShape<Reason> Sentence = new("Sentence", static o => o
        .Text("code", static reason => reason.Code)
        .Text("text", static reason => reason.Text));

    /// <summary>A citation: the clause is null unless confirmed.</summary>
    internal static readonly WrittenShape<Citation> Citation = new("Citation", static o => o
        .Text("document", static citation => citation.Document.Id)
        .Text("clause", static citation => citation.Clause, Presence.OrNull)
        .Enum("status", static citation => citation.Status)
        .Text("source", static citation => citation.Source));
}
