using System.Globalization;

namespace EhchRules;

/// <summary>Someone's answer to a question of judgement that a finding asked. It settles <c>NeedsJudgement</c> and nothing else.</summary>
/// <remarks>
/// It is known from <see cref="On"/>, and holds on the days from <see cref="From"/> to <see cref="To"/> that are not before
/// <see cref="On"/>. Of several that hold, the one with the latest <see cref="On"/> wins; equal days with different answers leave the
/// question open.
/// </remarks>
public sealed record Attestation : IDated
{
    /// <summary>Gets the id of the requirement, which must be one that is judged.</summary>
    public required string Requirement { get; init; }

    /// <summary>Gets the subject: a network's code, or the id of a home or resident, whichever kind the requirement has.</summary>
    public required string Subject { get; init; }

    /// <summary>Gets the occasion it is narrowed to, such as <c>admission 2020-10-01</c>; null where it settles all.</summary>
    public string? Occasion { get; init; }

    /// <summary>Gets the answer: true means satisfied, or not owed here; null where it is not known, which settles nothing.</summary>
    public bool? Answer { get; init; }

    /// <summary>Gets the caller's key for the person who attests.</summary>
    public string? By { get; init; }

    /// <summary>Gets the day on which it was made.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Gets the first day on which it holds; null means from <see cref="On"/>.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Gets the last day on which it holds, included; null means without end.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Gets what the person says, in their own words.</summary>
    public string? Statement { get; init; }

    /// <summary>Writes what is attested and when, without the subject: which kind it is, and so whether it may be shown, is for the requirement to say.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Requirement}, {On:yyyy-MM-dd}: {(Answer is { } answer ? answer ? "yes" : "no" : "not known")}");
}
