using System.Globalization;
using EhchRules.Rules;

using static EhchRules.Tests.Rules.Span;

namespace EhchRules.Tests.Rules;

/// <summary>What each question answers, and to which span of days it narrows: every day of the span would have had the same answer.</summary>
public sealed class AsOfTests
{
    private static readonly Facts<DatedEntry> Entries = [new() { On = new(2020, 10, 5) }, new() { On = new(2020, 10, 12) }, new() { On = new(2020, 10, 12) }];

    private static readonly Facts<ClinicalLead> Leads =
    [
        new() { Person = "gp", Profession = Profession.GeneralPractitioner, From = new(2020, 10, 1) },
        new() { Person = "second", Profession = Profession.Nurse, From = new(2020, 10, 12) },
        new() { Person = "first", Profession = Profession.Nurse, From = new(2020, 10, 5), To = new(2020, 10, 20) },
    ];

    private static readonly Condition PartlyTold = new(Set("2020-10-01/2020-10-05"), Set("2020-10-08/2020-10-10"));

    private static readonly Dictionary<string, Func<AsOf, string>> Questions = new(StringComparer.Ordinal)
    {
        ["on or after 2020-10-01"] = asOf => Word(asOf.IsOnOrAfter(new DateOnly(2020, 10, 1))),
        ["after 2020-10-01"] = asOf => Word(asOf.IsAfter(new(2020, 10, 1))),
        ["past 2020-10-01"] = asOf => Word(asOf.IsPast(new(2020, 10, 1))),
        ["in 2020-10-01/2020-10-31"] = asOf => Word(asOf.IsIn(Run("2020-10-01/2020-10-31"))),
        ["in 2020-10-01/.."] = asOf => Word(asOf.IsIn(Run("2020-10-01/.."))),
        ["in ../2020-10-31"] = asOf => Word(asOf.IsIn(Run("../2020-10-31"))),
        ["in ../.."] = asOf => Word(asOf.IsIn(DaySpan.Always)),
        ["in two runs"] = asOf => Word(asOf.IsIn(Set("2020-10-01/2020-10-05 2020-10-20/2020-10-25"))),
        ["start of run"] = asOf => Word(asOf.StartOfRun(Set("2020-10-01/2020-10-05 2020-10-20/2020-10-25"))),
        ["partly told"] = asOf => asOf.Ask(PartlyTold).ToString(),
        ["week"] = asOf => Shown(asOf.Week),
        ["contract year"] = asOf => Shown(asOf.ContractYear),
        ["first of two"] = asOf => Word(asOf.First([Iso.Day("2020-10-05").DayNumber, Iso.Day("2020-10-12").DayNumber], Run("2020-10-01/2020-10-31"))),
        ["first of none"] = asOf => Word(asOf.First([Iso.Day("2020-09-05").DayNumber], Run("2020-10-01/2020-10-31"))),
        ["leap day counts 12 months"] = asOf => Word(asOf.StillCounts(new(2020, 2, 29), 12)),
        ["2023-02-28 counts 12 months"] = asOf => Word(asOf.StillCounts(new(2023, 2, 28), 12)),
        ["knows entry"] = asOf => Word(asOf.Knows(Entries[0])),
        ["knows no day"] = asOf => asOf.Knows((DateOnly?)null)?.ToString() ?? "not told",
        ["knows a day"] = asOf => Word(asOf.Knows((DateOnly?)new DateOnly(2020, 10, 5)) is true),
        ["earliest"] = asOf => asOf.TryEarliest(Entries, out _, out int index) ? index.ToString(CultureInfo.InvariantCulture) : "none",
        ["latest"] = asOf => asOf.TryLatest(Entries, out _, out int index) ? index.ToString(CultureInfo.InvariantCulture) : "none",
        ["earliest active nurse"] = asOf => asOf.EarliestActive(Leads, static lead => lead.Profession is Profession.Nurse).ToString(CultureInfo.InvariantCulture),
        ["latest of unknown"] = asOf => asOf.TryLatest(Facts<DatedEntry>.Unknown, out _, out int index) ? index.ToString(CultureInfo.InvariantCulture) : "none",
    };

    public static TheoryData<string, string, string, string> Table => new()
    {
        { "on or after 2020-10-01", "2020-09-30", "no", "../2020-09-30" },
        { "on or after 2020-10-01", "2020-10-01", "yes", "2020-10-01/.." },
        { "after 2020-10-01", "2020-10-01", "no", "../2020-10-01" },
        { "after 2020-10-01", "2020-10-02", "yes", "2020-10-02/.." },
        { "past 2020-10-01", "2020-10-01", "no", "../2020-10-01" },
        { "past 2020-10-01", "2020-10-02", "yes", "2020-10-02/.." },
        { "in 2020-10-01/2020-10-31", "2020-09-30", "no", "../2020-09-30" },
        { "in 2020-10-01/2020-10-31", "2020-10-01", "yes", "2020-10-01/2020-10-31" },
        { "in 2020-10-01/2020-10-31", "2020-10-31", "yes", "2020-10-01/2020-10-31" },
        { "in 2020-10-01/2020-10-31", "2020-11-01", "no", "2020-11-01/.." },
        { "in 2020-10-01/..", "2020-09-30", "no", "../2020-09-30" },
        { "in 2020-10-01/..", "2020-10-01", "yes", "2020-10-01/.." },
        { "in ../2020-10-31", "2020-10-31", "yes", "../2020-10-31" },
        { "in ../2020-10-31", "2020-11-01", "no", "2020-11-01/.." },
        { "in ../..", "2020-10-01", "yes", "../.." },
        { "in two runs", "2020-09-30", "no", "../2020-09-30" },
        { "in two runs", "2020-10-05", "yes", "2020-10-01/2020-10-05" },
        { "in two runs", "2020-10-06", "no", "2020-10-06/2020-10-19" },
        { "in two runs", "2020-10-20", "yes", "2020-10-20/2020-10-25" },
        { "in two runs", "2020-10-26", "no", "2020-10-26/.." },
        { "start of run", "2020-10-05", "2020-10-01", "2020-10-01/2020-10-05" },
        { "start of run", "2020-10-06", "none", "2020-10-06/2020-10-19" },
        { "start of run", "2020-10-20", "2020-10-20", "2020-10-20/2020-10-25" },
        { "partly told", "2020-10-05", "Yes", "2020-10-01/2020-10-05" },
        { "partly told", "2020-10-06", "No", "2020-10-06/2020-10-07" },
        { "partly told", "2020-10-08", "Unknown", "2020-10-08/2020-10-10" },
        { "partly told", "2020-10-11", "No", "2020-10-11/.." },
        { "week", "2020-10-04", "2020-09-28/2020-10-04", "2020-09-28/2020-10-04" },
        { "week", "2020-10-05", "2020-10-05/2020-10-11", "2020-10-05/2020-10-11" },
        { "week", "2020-10-11", "2020-10-05/2020-10-11", "2020-10-05/2020-10-11" },
        { "contract year", "2021-03-31", "2020-04-01/2021-03-31", "2020-04-01/2021-03-31" },
        { "contract year", "2021-04-01", "2021-04-01/2022-03-31", "2021-04-01/2022-03-31" },
        { "first of two", "2020-10-04", "none", "../2020-10-04" },
        { "first of two", "2020-10-05", "2020-10-05", "2020-10-05/.." },
        { "first of two", "2020-10-13", "2020-10-05", "2020-10-05/.." },
        { "first of none", "2020-10-13", "none", "../.." },
        { "leap day counts 12 months", "2021-02-28", "yes", "../2021-02-28" },
        { "leap day counts 12 months", "2021-03-01", "no", "2021-03-01/.." },
        { "2023-02-28 counts 12 months", "2024-02-28", "yes", "../2024-02-28" },
        { "2023-02-28 counts 12 months", "2024-02-29", "no", "2024-02-29/.." },
        { "knows entry", "2020-10-04", "no", "../2020-10-04" },
        { "knows entry", "2020-10-05", "yes", "2020-10-05/.." },
        { "knows no day", "2020-10-05", "not told", "../.." },
        { "knows a day", "2020-10-04", "no", "../2020-10-04" },
        { "knows a day", "2020-10-05", "yes", "2020-10-05/.." },
        { "earliest", "2020-10-04", "none", "../2020-10-04" },
        { "earliest", "2020-10-13", "0", "2020-10-05/.." },
        { "latest", "2020-10-04", "none", "../2020-10-04" },
        { "latest", "2020-10-11", "0", "2020-10-05/2020-10-11" },
        { "latest", "2020-10-12", "2", "2020-10-12/.." },
        { "earliest active nurse", "2020-10-04", "-1", "../2020-10-04" },
        { "earliest active nurse", "2020-10-05", "2", "2020-10-05/2020-10-11" },
        { "earliest active nurse", "2020-10-12", "2", "2020-10-12/2020-10-20" },
        { "earliest active nurse", "2020-10-21", "1", "2020-10-21/.." },
        { "latest of unknown", "2020-10-12", "none", "../.." },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_question_is_answered_and_narrows_to_its_cell(string question, string day, string answer, string span)
    {
        AsOf.Frame frame = new(Iso.Day(day));
        AsOf asOf = frame.Day;

        Assert.Equal(answer, Questions[question](asOf));
        Assert.Equal(span, Shown(frame.Span));
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void On_every_day_of_the_span_the_answer_and_the_span_are_the_same(string question, string day, string answer, string span)
    {
        DaySpan near = Run(span).Intersect(new(Iso.Day(day).DayNumber - 40, Iso.Day(day).DayNumber + 40));
        for (int other = near.From; other <= near.To; other++)
        {
            AsOf.Frame frame = new(DateOnly.FromDayNumber(other));
            AsOf asOf = frame.Day;

            Assert.Equal(answer, Questions[question](asOf));
            Assert.Equal(span, Shown(frame.Span));
        }
    }

    [Fact]
    public void Every_question_of_the_tests_stands_in_the_table() =>
        Assert.Equal(Questions.Keys.Order(StringComparer.Ordinal), Table.Select(row => row.Data.Item1).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_new_day_has_been_asked_nothing() => Assert.Equal("../..", Shown(new AsOf.Frame(new(2020, 10, 7)).Span));

    [Fact]
    public void Two_questions_narrow_together_in_either_order()
    {
        AsOf.Frame frame = new(new(2020, 10, 7));
        AsOf one = frame.Day;
        one.IsOnOrAfter(new DateOnly(2020, 10, 1));
        Assert.Equal("2020-10-01/..", Shown(frame.Span));
        one.IsAfter(new(2020, 10, 20));
        Assert.Equal("2020-10-01/2020-10-20", Shown(frame.Span));

        AsOf.Frame otherFrame = new(new(2020, 10, 7));
        AsOf other = otherFrame.Day;
        other.IsAfter(new(2020, 10, 20));
        other.IsOnOrAfter(new DateOnly(2020, 10, 1));
        Assert.Equal("2020-10-01/2020-10-20", Shown(otherFrame.Span));
    }

    [Fact]
    public void A_wider_question_after_a_narrower_one_changes_nothing()
    {
        AsOf.Frame frame = new(new(2020, 10, 7));
        AsOf asOf = frame.Day;
        DaySpan week = asOf.Week;
        DaySpan year = asOf.ContractYear;

        Assert.Equal("2020-10-05/2020-10-11", Shown(week));
        Assert.Equal("2020-04-01/2021-03-31", Shown(year));
        Assert.Equal("2020-10-05/2020-10-11", Shown(frame.Span));
    }

    [Fact]
    public void To_begin_anew_forgets_questions_and_citations()
    {
        AsOf.Frame frame = new(new(2020, 10, 7));
        AsOf asOf = frame.Day;
        asOf.IsOnOrAfter(new DateOnly(2020, 10, 1));
        asOf.Cite(new(new object(), new("leads", "")), 1);
        frame.Begin();

        Assert.Equal("../..", Shown(frame.Span));
        Assert.Empty(frame.Cited.ToArray());
    }

    [Fact]
    public void To_begin_from_a_known_span_keeps_that_span()
    {
        AsOf.Frame frame = new(new(2020, 10, 7));
        AsOf asOf = frame.Day;
        asOf.IsOnOrAfter(new DateOnly(2020, 10, 6));
        frame.Begin(HeldSpan.Always with { Days = Run("2020-10-01/2020-10-31") });
        Assert.Equal("2020-10-01/2020-10-31", Shown(frame.Span));

        asOf.IsAfter(new(2020, 10, 20));
        Assert.Equal("2020-10-01/2020-10-20", Shown(frame.Span));
    }

    [Fact]
    public void Citations_keep_their_order()
    {
        AsOf.Frame frame = new(new(2020, 10, 7));
        AsOf asOf = frame.Day;
        FactKind kind = new("rounds/#/on", "when a home round was held");
        CareHome home = new() { Id = "oakfield" };
        asOf.Cite(new(home, kind, 1), new DateOnly(2020, 10, 6));
        asOf.Cite(new(home, kind, 0), new DateOnly(2020, 10, 5));

        Assert.Equal(["homes/oakfield/rounds/1/on 2020-10-06", "homes/oakfield/rounds/0/on 2020-10-05"], frame.Cited.ToArray().Select(static cited => $"{cited.Path} {cited.Value.Plain()}"));
    }

    [Fact]
    public void Each_end_of_the_span_keeps_what_the_question_that_set_it_was_about()
    {
        AsOf.Frame frame = new(new(2020, 10, 7));
        AsOf asOf = frame.Day;
        asOf.IsOnOrAfter(new DateOnly(2020, 10, 1));
        asOf.IsPast(new(2020, 10, 20));
        Assert.Equal((BoundaryCauses.Fact, BoundaryCauses.Deadline), Causes(frame));

        _ = asOf.Week;
        Assert.Equal((BoundaryCauses.Calendar, BoundaryCauses.Calendar), Causes(frame));

        asOf.IsIn(Run("2020-10-05/2020-10-30"), BoundaryCauses.Rules);
        asOf.IsOnOrAfter(new DateOnly(2020, 10, 12));
        Assert.Equal((BoundaryCauses.Calendar | BoundaryCauses.Rules, BoundaryCauses.Calendar | BoundaryCauses.Fact), Causes(frame));
        Assert.Equal("2020-10-05/2020-10-11", Shown(frame.Span));
    }

    [Fact]
    public void A_condition_confined_to_a_text_changes_with_the_rules_where_the_text_begins_and_with_the_facts_elsewhere()
    {
        Condition exempt = Condition.On(Set("2020-07-01/2020-08-20")).While(Set("2020-07-31/.."));
        AsOf.Frame frame = new(new(2020, 8, 1));

        Assert.Equal(Answer.Yes, frame.Day.Ask(exempt));
        Assert.Equal("2020-07-31/2020-08-20", Shown(frame.Span));
        Assert.Equal((BoundaryCauses.Rules, BoundaryCauses.Fact), Causes(frame));
    }

    private static (BoundaryCauses From, BoundaryCauses To) Causes(AsOf.Frame frame) => (frame.Span.FromCauses, frame.Span.ToCauses);

    private static string Word(bool answer) => answer ? "yes" : "no";

    private static string Word(int? day) => day is { } known ? Shown(known) : "none";
}
