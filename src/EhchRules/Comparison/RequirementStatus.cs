using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Comparison;

/// <summary>Whether a requirement is in force, and if not, why not.</summary>
public enum RequirementState
{
    /// <summary>Its first term has not begun.</summary>
    NotBegun,

    /// <summary>It is in force.</summary>
    InForce,

    /// <summary>A text sets it aside.</summary>
    SetAside,

    /// <summary>Whether it is in force turns on something that no source tells.</summary>
    NotKnown,

    /// <summary>It ended with the text that asked for it.</summary>
    Ended,

    /// <summary>Another requirement took its place.</summary>
    Replaced,

    /// <summary>What became of it lies outside what this library covers.</summary>
    OutsideCoverage,

    /// <summary>No text that covers the day had been published by the day whose knowledge is used.</summary>
    NotPublished,
}

/// <summary>What a requirement is on a day, as far as seen.</summary>
/// <param name="On">The day.</param>
/// <param name="State">Whether it is in force.</param>
/// <param name="Term">The term of the day; null exactly where there is none, in the states other than in force, set aside and not known.</param>
public sealed record RequirementStatus(DateOnly On, RequirementState State, Term? Term)
{
    /// <summary>Gets it in a few words, without a capital or a full stop: <c>in force, by contract (DES-2020-21)</c>.</summary>
    public string Text => State switch
    {
        RequirementState.NotBegun => "not yet in force",
        RequirementState.InForce => $"in force, {RuleWords.Of(Term!.Force)} ({Term.Instrument.Id})",
        RequirementState.SetAside => $"set aside ({Term!.Instrument.Id})",
        RequirementState.NotKnown => $"no source tells whether it applies ({Term!.Instrument.Id})",
        RequirementState.Ended => "no longer in force",
        RequirementState.Replaced => "replaced by another requirement",
        RequirementState.OutsideCoverage => "outside what these rules cover",
        _ => "in no text that had been published",
    };

    internal static RequirementStatus Of(Requirement requirement, Standpoint from) => Of(requirement, from, out _);

    /// <summary>Tells what a requirement is, and the days around on which it is the same.</summary>
    internal static RequirementStatus Of(Requirement requirement, Standpoint from, out DaySpan same)
    {
        AsOf.Frame frame = new(from.On);
        TermsInForce.Found found = TermsInForce.At(frame.Day, requirement, from.KnownOn);
        same = frame.Span.Days;
        return found.OutOfForce is { } why
            ? new(from.On, StateOf(requirement, from.On, why), null)
            : new(from.On, StateOf(found.Term), found.Term);
    }

    private static RequirementState StateOf(Term term) => term.Effect switch
    {
        TermEffect.Disapplied => RequirementState.SetAside,
        TermEffect.StateNotKnown => RequirementState.NotKnown,
        _ => RequirementState.InForce,
    };

    private static RequirementState StateOf(Requirement requirement, DateOnly on, Verdict outOfForce)
    {
        ReasonTemplate why = outOfForce.Template;
        if (ReferenceEquals(why, SharedReasons.NotYetPublished)) return RequirementState.NotPublished;
        if (ReferenceEquals(why, SharedReasons.Replaced)) return RequirementState.Replaced;
        if (ReferenceEquals(why, SharedReasons.OutsideCoverage)) return RequirementState.OutsideCoverage;
        return on < requirement.Terms[0].Period.From ? RequirementState.NotBegun : RequirementState.Ended;
    }
}
