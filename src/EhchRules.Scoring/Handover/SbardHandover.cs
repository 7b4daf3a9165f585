using System.Collections.Immutable;

namespace EhchRules.Scoring;

/// <summary>A handover by SBARD: five sections of labelled lines, in a fixed order.</summary>
/// <remarks>
/// <para>
/// Assessment is filled from the observations and their score. What the sender asks for and what was agreed are the caller's alone: nothing is recommended
/// here, and no policy is consulted. A partial score is handed over as a bound with what is missing, never as a total.
/// </para>
/// <para>Source of the five headings: proclinicalobservations.co.uk, southwestlondonics.org.uk and swahsn.com, which agree. Two are equal when every line is.</para>
/// </remarks>
public sealed record SbardHandover
{
    private readonly ValueArray<SbardSection> sections;

    private SbardHandover(ImmutableArray<SbardSection> sections) => this.sections = new(sections);

    /// <summary>Gets the five sections: Situation, Background, Assessment, Recommendation, Decision.</summary>
    public ImmutableArray<SbardSection> Sections => sections.Entries;

    /// <summary>Gets the section of a heading.</summary>
    /// <param name="heading">The heading.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="heading"/> is none of the five.</exception>
    public SbardSection this[SbardHeading heading] => heading is >= SbardHeading.Situation and <= SbardHeading.Decision
        ? Sections[(int)heading]
        : throw new ArgumentOutOfRangeException(nameof(heading), heading, "There are five headings.");

    /// <summary>Puts a handover together. The set is scored here, so that readings and score cannot disagree.</summary>
    /// <param name="notes">What the person who hands over says.</param>
    /// <param name="set">The observations; <see cref="ObservationSet.Empty"/> where none were made.</param>
    /// <param name="usual">The resident's usual score; null where nobody stated it.</param>
    /// <param name="softSigns">The soft signs that were asked for; null where none were.</param>
    /// <param name="times">When each reading was taken; null where no time is stated.</param>
    public static SbardHandover Compose(
        SbardNotes notes, ObservationSet set, UsualScore? usual = null, SoftSignChecklist? softSigns = null, SbardReadingTimes? times = null)
    {
        ArgumentNullException.ThrowIfNull(notes);
        return new(
        [
            new(SbardHeading.Situation,
            [
                Line("Who", notes.Who), Line("Where", notes.Where), Line("What is wrong", notes.WhatIsWrong), Line("Noticed at", notes.NoticedAt),
                .. SbardSoftSigns.Lines(softSigns),
            ]),
            new(SbardHeading.Background,
            [
                Line("Conditions", notes.Conditions), Line("Usual NEWS2", SbardText.Usual(usual)), Line("SpO2 scale", SbardText.Scale(notes.PrescribedScale, set.SpO2Scale)),
                Line("Plan in place", notes.PlanInPlace), Line("Medicines", notes.Medicines),
            ]),
            new(SbardHeading.Assessment, SbardAssessment.Lines(set, News2.Score(set), usual, times)),
            new(SbardHeading.Recommendation, [Line("Asks for", notes.AsksFor), Line("By when", notes.ByWhen)]),
            new(SbardHeading.Decision,
            [
                Line("Agreed", notes.Agreed), Line("Agreed by", notes.AgreedBy), Line("Agreed at", notes.AgreedAt),
                Line("Next observations due", notes.NextObservationsDue),
            ]),
        ]);
    }

    /// <summary>Writes the handover as plain text: each heading on a line of its own, its lines indented below it.</summary>
    /// <returns>
    /// The text, with line feeds alone and one at the end. Where nothing is stated it says so. Later lines of a caller's text are indented further, so that they
    /// can pass for no heading.
    /// </returns>
    public string ToText() => SbardText.Of(this);

    /// <summary>Says that this is a handover, and nothing of what is in it, so that no log shows it. The text is <see cref="ToText"/>.</summary>
    public override string ToString() => "SBARD handover";

    private static SbardLine Line(string label, string? text) => new(label, string.IsNullOrWhiteSpace(text) ? null : text);

    private static SbardLine Line(string label, DateTimeOffset? at) => new(label, at is { } moment ? MomentText.Of(moment) : null);
}
