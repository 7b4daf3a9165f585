namespace EhchRules.Scoring;

/// <summary>What the person who hands over says. Every part is theirs; a null, or a blank text, is handed over as not stated.</summary>
/// <remarks>The five headings are those of SBARD; which fields stand under them is a proposal of this library.</remarks>
public sealed record SbardNotes
{
    /// <summary>Gets who the resident is. Situation.</summary>
    public string? Who { get; init; }

    /// <summary>Gets where the resident is. Situation.</summary>
    public string? Where { get; init; }

    /// <summary>Gets what is wrong now. Situation.</summary>
    public string? WhatIsWrong { get; init; }

    /// <summary>Gets when it was noticed. Situation.</summary>
    public DateTimeOffset? NoticedAt { get; init; }

    /// <summary>Gets the resident's conditions. Background.</summary>
    public string? Conditions { get; init; }

    /// <summary>Gets the SpO2 scale that was decided on for the resident. Where the observations are on another, both are handed over. Background.</summary>
    public PrescribedScale? PrescribedScale { get; init; }

    /// <summary>Gets the care or escalation plan that is in place, with its limits of treatment. Background.</summary>
    public string? PlanInPlace { get; init; }

    /// <summary>Gets the resident's medicines. Background.</summary>
    public string? Medicines { get; init; }

    /// <summary>Gets what the sender asks for. Recommendation. This library never fills it in.</summary>
    public string? AsksFor { get; init; }

    /// <summary>Gets by when. Recommendation.</summary>
    public string? ByWhen { get; init; }

    /// <summary>Gets what was agreed. Decision. This library never fills it in.</summary>
    public string? Agreed { get; init; }

    /// <summary>Gets by whom it was agreed. Decision.</summary>
    public string? AgreedBy { get; init; }

    /// <summary>Gets when it was agreed. Decision.</summary>
    public DateTimeOffset? AgreedAt { get; init; }

    /// <summary>Gets when the next observations are due, as agreed. Decision. It is not worked out from any policy.</summary>
    public DateTimeOffset? NextObservationsDue { get; init; }

    /// <summary>Says that these are notes, and nothing of what is in them, so that no log shows it.</summary>
    public override string ToString() => "SBARD notes";
}
