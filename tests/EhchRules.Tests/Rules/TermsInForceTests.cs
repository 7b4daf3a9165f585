using EhchRules.Catalogue;
using EhchRules.Rules;

using static EhchRules.Tests.Iso;
using static EhchRules.Tests.Rules.Span;

namespace EhchRules.Tests.Rules;

/// <summary>Which text stands on a day for someone who has seen what was published by another: settled points S1, S3, S15.</summary>
public sealed class TermsInForceTests
{
    [Theory]

    // The texts follow one another.
    [InlineData("ALIGN-1", "2020-03-31", null, "NotInForce")]
    [InlineData("ALIGN-1", "2020-04-01", null, "DES-2020-21")]
    [InlineData("ALIGN-1", "2020-09-30", null, "DES-2020-21")]
    [InlineData("ALIGN-1", "2020-10-01", null, "DES-2020-21-OCT")]
    [InlineData("ALIGN-1", "2021-03-31", null, "DES-2020-21-OCT")]
    [InlineData("ALIGN-1", "2021-04-01", null, "DES-2021-22")]
    [InlineData("ALIGN-1", "2022-03-31", null, "DES-2021-22")]
    [InlineData("ALIGN-1", "2022-04-01", null, "DES-2022-23")]
    [InlineData("ALIGN-1", "2023-03-31", null, "DES-2022-23")]
    [InlineData("ALIGN-1", "2023-04-01", null, "DES-2023-24")]
    [InlineData("ALIGN-1", "2024-03-31", null, "DES-2023-24")]
    [InlineData("ALIGN-1", "2024-04-01", null, "DES-2024-25")]
    [InlineData("ALIGN-1", "2024-09-30", null, "DES-2024-25")]
    [InlineData("ALIGN-1", "2024-10-01", null, "DES-2024-25-OCT")]
    [InlineData("ALIGN-1", "2025-03-31", null, "DES-2024-25-OCT")]
    [InlineData("ALIGN-1", "2025-04-01", null, "DES-2025-26")]
    [InlineData("ALIGN-1", "2026-03-31", null, "DES-2025-26")]
    [InlineData("ALIGN-1", "2026-04-01", null, "DES-2026-27")]
    [InlineData("ALIGN-1", "2026-04-30", null, "DES-2026-27")]
    [InlineData("ALIGN-1", "2026-05-01", null, "DES-2026-27-MAY")]
    [InlineData("ALIGN-1", "2031-04-01", null, "DES-2026-27-MAY")]

    // P1 runs to the end it had as published while P2 is unseen.
    [InlineData("ALIGN-1", "2020-10-01", "2020-09-16", "DES-2020-21")]
    [InlineData("ALIGN-1", "2020-10-01", "2020-09-17", "DES-2020-21-OCT")]
    [InlineData("ALIGN-1", "2021-03-31", "2020-09-16", "DES-2020-21")]
    [InlineData("ALIGN-1", "2021-04-01", "2020-09-16", "NotYetPublished")]

    // So does every later text that was cut short, to the end of its year; past that nothing had been published.
    [InlineData("ALIGN-1", "2025-03-31", "2024-09-25", "DES-2024-25")]
    [InlineData("ALIGN-1", "2024-10-01", "2024-09-26", "DES-2024-25-OCT")]
    [InlineData("ALIGN-1", "2025-04-01", "2024-09-25", "NotYetPublished")]
    [InlineData("ALIGN-1", "2027-03-31", "2026-04-29", "DES-2026-27")]
    [InlineData("ALIGN-1", "2026-05-01", "2026-04-30", "DES-2026-27-MAY")]
    [InlineData("ALIGN-1", "2027-04-01", "2026-04-29", "NotYetPublished")]

    // What is not published is not seen.
    [InlineData("ALIGN-1", "2022-04-01", "2022-03-31", "NotYetPublished")]
    [InlineData("ALIGN-1", "2022-04-01", "2022-04-01", "DES-2022-23")]
    [InlineData("ALIGN-1", "2023-04-01", "2023-03-29", "NotYetPublished")]
    [InlineData("ALIGN-1", "2023-04-01", "2023-03-30", "DES-2023-24")]
    [InlineData("ALIGN-1", "2025-04-01", "2025-03-26", "NotYetPublished")]
    [InlineData("ALIGN-1", "2025-04-01", "2025-03-27", "DES-2025-26")]
    [InlineData("ALIGN-1", "2026-04-01", "2026-03-30", "NotYetPublished")]
    [InlineData("ALIGN-1", "2026-04-01", "2026-03-31", "DES-2026-27")]
    [InlineData("ALIGN-1", "2020-04-01", "2020-03-30", "NotYetPublished")]
    [InlineData("ALIGN-1", "2020-04-01", "2020-03-31", "DES-2020-21")]
    [InlineData("ALIGN-1", "2021-04-01", "2021-03-30", "NotYetPublished")]
    [InlineData("ALIGN-1", "2021-04-01", "2021-03-31", "DES-2021-22")]
    [InlineData("ALIGN-1", "2024-04-01", "2024-03-27", "NotYetPublished")]
    [InlineData("ALIGN-1", "2024-04-01", "2024-03-28", "DES-2024-25")]

    // The lead GP is replaced for whoever has seen the amendment.
    [InlineData("LEAD-1", "2020-09-30", null, "DES-2020-21")]
    [InlineData("LEAD-1", "2020-10-01", null, "Replaced")]
    [InlineData("LEAD-1", "2020-10-01", "2020-09-16", "DES-2020-21")]
    [InlineData("LEAD-1", "2020-10-01", "2020-09-17", "Replaced")]
    [InlineData("LEAD-1", "2021-03-31", "2020-09-16", "DES-2020-21")]
    [InlineData("LEAD-1", "2021-04-01", "2020-09-16", "NotYetPublished")]
    [InlineData("LEAD-1", "2021-04-01", "2020-09-17", "Replaced")]

    // The letter.
    [InlineData("LEAD-2", "2020-07-30", null, "NotInForce")]
    [InlineData("LEAD-2", "2020-07-31", null, "TRANSITION-2020")]
    [InlineData("LEAD-2", "2020-07-31", "2020-07-30", "NotYetPublished")]
    [InlineData("LEAD-2", "2020-07-31", "2020-07-31", "TRANSITION-2020")]
    [InlineData("LEAD-2", "2020-10-01", "2020-09-16", "NotYetPublished")]
    [InlineData("LEAD-2", "2020-10-01", "2020-09-17", "DES-2020-21-OCT")]

    // Training was asked for until the letter set it aside; who has not seen the letter still sees the contract.
    [InlineData("PCI-1", "2020-07-30", null, "DES-2020-21")]
    [InlineData("PCI-1", "2020-07-31", null, "TRANSITION-2020")]
    [InlineData("PCI-1", "2020-07-31", "2020-07-30", "DES-2020-21")]
    [InlineData("PCI-1", "2021-03-31", "2020-07-30", "DES-2020-21")]
    [InlineData("PCI-1", "2021-04-01", "2020-07-30", "NotYetPublished")]
    [InlineData("PCI-1", "2020-07-31", "2020-07-31", "TRANSITION-2020")]
    [InlineData("PCI-1", "2021-04-01", "2020-07-31", "TRANSITION-2020")]

    // A closed life, and one that ends with coverage.
    [InlineData("COVID-1", "2020-05-14", null, "NotInForce")]
    [InlineData("COVID-1", "2020-05-15", null, "COVID-MODEL-2020")]
    [InlineData("COVID-1", "2020-05-15", "2020-04-30", "NotYetPublished")]
    [InlineData("COVID-1", "2020-05-15", "2020-05-01", "COVID-MODEL-2020")]
    [InlineData("COVID-1", "2020-09-30", null, "COVID-MODEL-2020")]
    [InlineData("COVID-1", "2020-10-01", null, "NotInForce")]
    [InlineData("PLAN-1", "2024-03-31", null, "DES-2023-24")]
    [InlineData("PLAN-1", "2024-04-01", null, "OutsideCoverage")]
    public void The_text_of_a_day_or_why_there_is_none(string id, string on, string? knownOn, string textOrReason)
    {
        TermsInForce.Found found = TermsInForce.At(new AsOf.Frame(Day(on)).Day, Requirement(id), DayOrNone(knownOn));

        Assert.Equal(textOrReason, found.OutOfForce?.Template.Code ?? found.Term.Instrument.Id);
        Assert.True(found.OutOfForce is null or { Outcome: Outcome.NotApplicable });
    }

    [Theory]
    [InlineData("2020-07-30", "2020-07-30", TermEffect.Binds)]
    [InlineData("2020-07-31", "2020-07-30", TermEffect.Binds)]
    [InlineData("2020-07-31", "2020-07-31", TermEffect.Disapplied)]
    [InlineData("2021-03-31", null, TermEffect.Disapplied)]
    [InlineData("2021-04-01", null, TermEffect.StateNotKnown)]
    public void Whether_training_is_asked_for(string on, string? knownOn, TermEffect effect) =>
        Assert.Equal(effect, TermsInForce.At(new AsOf.Frame(Day(on)).Day, Requirement("PCI-1"), DayOrNone(knownOn)).Term.Effect);

    [Theory]
    [InlineData("LEAD-1", "2020-03-31", null, Force.Contractual)]
    [InlineData("LEAD-1", "2020-10-01", null, Force.Contractual)]
    [InlineData("LEAD-2", "2020-07-30", null, Force.InterimFlexibility)]
    [InlineData("LEAD-2", "2020-10-01", "2020-09-16", Force.InterimFlexibility)]
    [InlineData("COVID-1", "2020-10-01", null, Force.Requested)]
    [InlineData("PLAN-1", "2024-04-01", null, Force.Contractual)]
    public void Out_of_force_the_term_is_the_nearest_earlier_one_else_the_first(string id, string on, string? knownOn, Force force) =>
        Assert.Equal(force, TermsInForce.At(new AsOf.Frame(Day(on)).Day, Requirement(id), DayOrNone(knownOn)).Term.Force);

    [Theory]
    [InlineData("LEAD-1", null, "2020-04-01/2020-09-30")]
    [InlineData("LEAD-1", "2020-09-16", "2020-04-01/2021-03-31")]
    [InlineData("LEAD-1", "2020-03-30", "")]
    [InlineData("ALIGN-1", null, "2020-04-01/..")]
    [InlineData("ALIGN-1", "2024-03-27", "2020-04-01/2024-03-31")]
    [InlineData("ALIGN-1", "2021-03-30", "2020-04-01/2021-03-31")]
    [InlineData("ALIGN-1", "2024-09-25", "2020-04-01/2025-03-31")]
    [InlineData("ALIGN-1", "2026-04-29", "2020-04-01/2027-03-31")]
    [InlineData("COVID-1", null, "2020-05-15/2020-09-30")]
    public void The_days_in_force_as_far_as_seen(string id, string? knownOn, string days) =>
        Assert.Equal(days, Shown(TermsInForce.Days(Requirement(id), DayOrNone(knownOn))));

    [Theory]
    [InlineData("LEAD-1", "2020-03-31", null, "../2020-03-31")]
    [InlineData("LEAD-1", "2020-09-30", null, "2020-04-01/2020-09-30")]
    [InlineData("LEAD-1", "2020-10-01", null, "2020-10-01/..")]
    [InlineData("LEAD-1", "2020-10-01", "2020-09-16", "2020-04-01/2021-03-31")]
    [InlineData("ALIGN-1", "2022-06-01", null, "2022-04-01/2023-03-31")]
    public void The_answer_stands_on_the_days_of_the_text(string id, string on, string? knownOn, string span)
    {
        AsOf.Frame frame = new(Day(on));
        AsOf asOf = frame.Day;
        TermsInForce.At(asOf, Requirement(id), DayOrNone(knownOn));

        Assert.Equal(span, Shown(frame.Span));
    }

    [Theory]
    [InlineData("LEAD-1", "2020-03-31", null, "Not in force on this day: it begins on 1 April 2020.")]
    [InlineData("LEAD-1", "2020-10-01", null, "Ended on 30 September 2020 and was replaced by LEAD-2.")]
    [InlineData("LEAD-2", "2020-07-31", "2020-07-30", "No text that covers this day had been published by 30 July 2020.")]
    [InlineData("COVID-1", "2020-10-01", null, "Not in force on this day: it ended on 30 September 2020.")]
    [InlineData("PLAN-1", "2024-04-01", null, "What became of this duty after 31 March 2024 is not covered by these rules.")]
    public void Why_there_is_no_text_in_words_of_any_culture(string id, string on, string? knownOn, string sentence)
    {
        using HostileCulture hostile = new("ar-SA");

        Verdict why = TermsInForce.At(new AsOf.Frame(Day(on)).Day, Requirement(id), DayOrNone(knownOn)).OutOfForce!;

        Assert.Equal(sentence, why.Template.Render(why.Arguments));
    }

    private static Requirement Requirement(string id) => RequirementCatalogue.Find(id)!;
}
