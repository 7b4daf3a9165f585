using System.Globalization;
using EhchRules.Records;
using EhchRules.Rules;

namespace EhchRules.WhatIf;

/// <summary>
/// One fact that somebody can bring about: a round held, a plan agreed, an agreement given. Laid over a record
/// (<see cref="HypotheticalRecord"/>), it is as if it had been recorded.
/// </summary>
/// <remarks>
/// <para>The kinds are those of this namespace; no other can be made.</para>
/// <para>Laid over a list of which the record says nothing, a fact makes it known to hold that fact and nothing else. That is a claim:
/// it is right where nothing was done before, and otherwise the record should be completed first.</para>
/// </remarks>
public abstract record HypotheticalEvent
{
    private protected HypotheticalEvent(DateOnly on) => On = on;

    /// <summary>Gets the day on which it is brought about. Something that goes on, goes on from it; something that ends, ends with it.</summary>
    public DateOnly On { get; init; }

    /// <summary>Gets the day before.</summary>
    private protected DateOnly Eve => On > DateOnly.MinValue ? On.AddDays(-1) : On;

    /// <summary>Gets a fact of the same day that says less, such as the same round with nothing told of it; null where there is none.</summary>
    internal virtual HypotheticalEvent? Barer => null;

    /// <summary>Says what is to be done and by when, naming homes by their id, as <c>hold a home round at oakfield by 25 October 2020</c>.</summary>
    public sealed override string ToString() => InWords(FaultText.Plain);

    /// <summary>Says what is to be done and by when, naming homes as a record does, as <c>hold a home round at Oakfield by 25 October 2020</c>.</summary>
    /// <param name="record">The record that names the homes. A home that it does not hold, or does not name, goes by its id.</param>
    public string Describe(NetworkRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return InWords(NamesOf(record));
    }

    /// <summary>Says what is to be done, without the day.</summary>
    /// <param name="nameOfHome">Gives the name of a home by its id.</param>
    internal abstract Wording Words(Func<string, string> nameOfHome);

    internal abstract void LayOver(Overlay over);

    internal static Func<string, string> NamesOf(NetworkRecord record) => id =>
    {
        foreach (CareHome home in record.Homes)
        {
            if (string.Equals(home.Id, id, StringComparison.Ordinal)) return FaultText.Plain(home.Name ?? id);
        }

        return FaultText.Plain(id);
    };

    internal static string InWords(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private string InWords(Func<string, string> nameOfHome) => $"{Words(nameOfHome)} by {InWords(On)}";
}

/// <summary>Words for what is to be done, in three pieces, so that facts which differ in one thing alone are told in one breath.</summary>
/// <param name="Before">What comes before that thing; all of the words where there is no such thing.</param>
/// <param name="Item">The thing; empty where there is none.</param>
/// <param name="After">What comes after it.</param>
internal sealed record Wording(string Before, string Item = "", string After = "")
{
    public static implicit operator Wording(string words) => new(words);

    public override string ToString() => Before + Item + After;

    /// <summary>Says in a sentence what several facts ask for, those that differ in one thing alone together.</summary>
    internal static string Of(IEnumerable<Wording> wordings) => Phrase.List(
    [
        .. wordings.GroupBy(static wording => wording.Item.Length == 0 ? wording : wording with { Item = "" })
            .Select(static alike => $"{alike.Key.Before}{(alike.First().Item.Length == 0 ? "" : Phrase.List([.. alike.Select(static wording => wording.Item)]))}{alike.Key.After}"),
    ]);
}

/// <summary>Someone answers a question of judgement. It settles <c>NeedsJudgement</c> and nothing else.</summary>
/// <param name="On">The day of the answer, from which it holds without end.</param>
/// <param name="Requirement">The id of the requirement, which must be one that is judged.</param>
/// <param name="Subject">The subject: a network's code, or the id of a home or resident.</param>
/// <param name="Answer">The answer: true means satisfied, or not owed here.</param>
/// <param name="Occasion">The occasion it is narrowed to, such as <c>admission 2020-10-01</c>; null where it is for all.</param>
public sealed record QuestionAnswered(DateOnly On, string Requirement, string Subject, bool Answer = true, string? Occasion = null)
    : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) =>
        $"attest that {Requirement} is {(Answer ? "satisfied, or not owed," : "not satisfied")} for {nameOfHome(Subject)}";

    internal override void LayOver(Overlay over) =>
        over.Attest(new() { Requirement = Requirement, Subject = Subject, Occasion = Occasion, Answer = Answer, On = On });
}
