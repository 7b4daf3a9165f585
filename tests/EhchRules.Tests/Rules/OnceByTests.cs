using EhchRules.Rules;

using static EhchRules.Tests.Iso;
using static EhchRules.Tests.Rules.Span;

namespace EhchRules.Tests.Rules;

/// <summary>A duty to reach a state once by 31 July 2020 and keep it: docs/settled-points.md, "Once by D" and S17. Each row is a day in the story of one subject.</summary>
public sealed class OnceByTests
{
    private static readonly DateOnly Due = new(2020, 7, 31);
    private static readonly OnceByReasons Reasons = OnceByReasons.Of("State", "It has been so", "It became so", "It is not so");

    [Theory]

    // Reached before D.
    [InlineData("2020-07-01/..", "2020-06-30", Outcome.NotYetDue)]
    [InlineData("2020-07-01/..", "2020-07-01", Outcome.Met)]
    [InlineData("2020-07-01/..", "2020-07-31", Outcome.Met)]
    [InlineData("2020-07-01/..", "2020-08-01", Outcome.Met)]
    [InlineData("2020-07-01/..", "2021-04-01", Outcome.Met)]

    // Reached on D.
    [InlineData("2020-07-31/..", "2020-07-30", Outcome.NotYetDue)]
    [InlineData("2020-07-31/..", "2020-07-31", Outcome.Met)]
    [InlineData("2020-07-31/..", "2020-08-01", Outcome.Met)]

    // Reached after D: late to the end of that contract year.
    [InlineData("2020-08-01/..", "2020-07-31", Outcome.NotYetDue)]
    [InlineData("2020-08-01/..", "2020-08-01", Outcome.MetLate)]
    [InlineData("2020-08-01/..", "2021-03-31", Outcome.MetLate)]
    [InlineData("2020-08-01/..", "2021-04-01", Outcome.Met)]

    // Reached in the next contract year: late in the year in which it was done.
    [InlineData("2021-04-01/..", "2021-03-31", Outcome.NotMet)]
    [InlineData("2021-04-01/..", "2021-04-01", Outcome.MetLate)]
    [InlineData("2021-04-01/..", "2022-03-31", Outcome.MetLate)]
    [InlineData("2021-04-01/..", "2022-04-01", Outcome.Met)]

    // Never reached.
    [InlineData("", "2020-07-31", Outcome.NotYetDue)]
    [InlineData("", "2020-08-01", Outcome.NotMet)]

    // Lapsed after D, and restored.
    [InlineData("2020-07-01/2020-08-31 2020-10-01/..", "2020-08-31", Outcome.Met)]
    [InlineData("2020-07-01/2020-08-31 2020-10-01/..", "2020-09-01", Outcome.NotMet)]
    [InlineData("2020-07-01/2020-08-31 2020-10-01/..", "2020-09-30", Outcome.NotMet)]
    [InlineData("2020-07-01/2020-08-31 2020-10-01/..", "2020-10-01", Outcome.Met)]

    // Reached late, lapsed, and restored in the same year.
    [InlineData("2020-08-10/2020-08-20 2020-09-01/..", "2020-08-09", Outcome.NotMet)]
    [InlineData("2020-08-10/2020-08-20 2020-09-01/..", "2020-08-10", Outcome.MetLate)]
    [InlineData("2020-08-10/2020-08-20 2020-09-01/..", "2020-08-20", Outcome.MetLate)]
    [InlineData("2020-08-10/2020-08-20 2020-09-01/..", "2020-08-21", Outcome.NotMet)]
    [InlineData("2020-08-10/2020-08-20 2020-09-01/..", "2020-09-01", Outcome.Met)]

    // Held before D alone: that is not done by D.
    [InlineData("2020-07-01/2020-07-30 2020-08-10/..", "2020-07-30", Outcome.Met)]
    [InlineData("2020-07-01/2020-07-30 2020-08-10/..", "2020-07-31", Outcome.NotYetDue)]
    [InlineData("2020-07-01/2020-07-30 2020-08-10/..", "2020-08-01", Outcome.NotMet)]
    [InlineData("2020-07-01/2020-07-30 2020-08-10/..", "2020-08-10", Outcome.MetLate)]

    // Held on D alone.
    [InlineData("2020-07-31/2020-07-31 2020-08-10/..", "2020-07-31", Outcome.Met)]
    [InlineData("2020-07-31/2020-07-31 2020-08-10/..", "2020-08-01", Outcome.NotMet)]
    [InlineData("2020-07-31/2020-07-31 2020-08-10/..", "2020-08-10", Outcome.Met)]
    public void A_subject_that_the_duty_bound_on_the_due_day(string state, string on, Outcome outcome)
    {
        Verdict verdict = Judge(Day(on), "2019-07-01/..", Condition.On(Set(state)));

        Assert.Equal(outcome, verdict.Outcome);
        Assert.Equal(Due, verdict.DueOn);
    }

    [Theory]
    [InlineData("2020-08-01/..", "2020-09-01/..", "2020-08-01", Outcome.NeedsJudgement)]
    [InlineData("2020-08-01/..", "2020-09-01/..", "2020-08-31", Outcome.NeedsJudgement)]
    [InlineData("2020-08-01/..", "2020-09-01/..", "2020-09-01", Outcome.Met)]
    [InlineData("2020-08-01/..", "2020-09-01/..", "2023-01-01", Outcome.Met)]
    [InlineData("2020-08-01/..", "2020-09-01/2020-09-10 2020-10-01/..", "2020-09-10", Outcome.Met)]
    [InlineData("2020-08-01/..", "2020-09-01/2020-09-10 2020-10-01/..", "2020-09-11", Outcome.NotMet)]
    [InlineData("2020-08-01/..", "2020-09-01/2020-09-10 2020-10-01/..", "2020-10-01", Outcome.Met)]
    [InlineData("2020-08-01/..", "2020-07-01/..", "2020-08-01", Outcome.Met)]

    // Bound before D and again after it, but not on it.
    [InlineData("../2020-07-30 2020-08-15/..", "", "2020-08-15", Outcome.NeedsJudgement)]
    public void A_newcomer_has_no_due_day(string canBind, string state, string on, Outcome outcome)
    {
        Verdict verdict = Judge(Day(on), canBind, Condition.On(Set(state)));

        Assert.Equal(outcome, verdict.Outcome);
        Assert.Null(verdict.DueOn);
    }

    [Theory]
    [InlineData("2020-07-31/..", Outcome.NotMet)]
    [InlineData("2020-08-01/..", Outcome.NeedsJudgement)]
    [InlineData("2020-07-31/2020-07-31 2020-08-15/..", Outcome.NotMet)]
    public void Whoever_was_bound_on_the_due_day_itself_is_no_newcomer(string canBind, Outcome outcome) =>
        Assert.Equal(outcome, Judge(new(2020, 8, 15), canBind, Condition.Never).Outcome);

    [Theory]
    [InlineData("2020-07-01", Outcome.Undetermined)]
    [InlineData("2020-07-31", Outcome.Undetermined)]
    [InlineData("2020-08-01", Outcome.Undetermined)]
    public void Where_nothing_is_known_nothing_is_told_but_the_due_day(string on, Outcome outcome)
    {
        Verdict verdict = Judge(Day(on), "../..", Condition.UnknownWithout(new(new object(), FactKinds.Leads)));

        Assert.Equal(outcome, verdict.Outcome);
        Assert.Equal(Due, verdict.DueOn);
        Assert.Equal(["leads"], verdict.Missing!.Select(static path => path.ToString()).Distinct());
    }

    [Theory]

    // Untold from 1 August, known to hold from 10 August: late on either reading, but not before.
    [InlineData("2020-08-10/..", "2020-08-01/2020-08-09", "2020-07-31", Outcome.NotYetDue)]
    [InlineData("2020-08-10/..", "2020-08-01/2020-08-09", "2020-08-05", Outcome.Undetermined)]
    [InlineData("2020-08-10/..", "2020-08-01/2020-08-09", "2020-08-10", Outcome.MetLate)]

    // Untold before, known to hold from 15 July: in time on either reading.
    [InlineData("2020-07-15/..", "../2020-07-14", "2020-07-14", Outcome.Undetermined)]
    [InlineData("2020-07-15/..", "../2020-07-14", "2020-07-15", Outcome.Met)]

    // Untold up to D, known to hold after it: late, or in time.
    [InlineData("2020-08-10/..", "../2020-08-09", "2020-08-10", Outcome.Undetermined)]
    [InlineData("2020-08-10/..", "../2020-08-09", "2021-04-01", Outcome.Met)]
    public void What_is_told_must_stand_whatever_the_absent_fact(string yes, string unknown, string on, Outcome outcome)
    {
        Condition state = new(Set(yes), Set(unknown), [new(new(new object(), FactKinds.Leads), Set(unknown))]);

        Assert.Equal(outcome, Judge(Day(on), "../..", state).Outcome);
    }

    [Theory]
    [InlineData("2020-07-01/..", "2020-08-01", "StateInTime", "It has been so since 1 July 2020.")]
    [InlineData("2020-08-05/..", "2020-08-06", "StateLate", "It became so on 5 August 2020, after the due date of 31 July 2020.")]
    [InlineData("", "2020-07-31", "StateNotYetDue", "It is not so yet. This is due by 31 July 2020.")]
    [InlineData("", "2020-08-01", "StateLacking", "It is not so. This was due by 31 July 2020 and must be maintained.")]
    public void Each_outcome_has_its_sentence(string state, string on, string code, string sentence)
    {
        Verdict verdict = Judge(Day(on), "../..", Condition.On(Set(state)));

        Assert.Equal(code, verdict.Template.Code);
        Assert.Equal(sentence, verdict.Template.Render(verdict.Arguments));
    }

    [Theory]
    [InlineData("2020-08-01/..", "2020-08-20", "2020-08-01/2021-03-31")]
    [InlineData("2020-08-01/..", "2021-04-01", "2021-04-01/..")]
    [InlineData("", "2020-07-01", "../2020-07-31")]
    [InlineData("", "2020-08-01", "2020-08-01/..")]
    public void The_answer_stands_until_something_about_it_changes(string state, string on, string span)
    {
        AsOf.Frame frame = new(Day(on));
        AsOf asOf = frame.Day;
        OnceBy.Judge(asOf, Due, Condition.Always, Condition.On(Set(state)), Reasons);

        Assert.Equal(span, Shown(frame.Span));
    }

    // Registered, or begun, after the day: no day applied, so none is named as the day by which it was due.
    [Fact]
    public void A_newcomer_that_lost_what_it_reached_is_not_told_of_a_day_that_never_applied_to_it()
    {
        CareHome late = Situation.Oakfield with { Registrations = [Situation.Oakfield.Registrations[0] with { From = new(2020, 8, 10) }] };
        ClinicalLead gp = new() { Person = "p-1", Profession = Profession.GeneralPractitioner, From = new(2020, 8, 10), To = new(2020, 8, 20) };
        TeamMember member = new() { Person = "m-1", Organisation = OdsCode.Parse("RJ1"), From = new(2020, 10, 5), To = new(2020, 10, 9) };
        PrimaryCareNetwork begun = Situation.Network with { From = new(2020, 10, 1), Team = new() { Established = [new() { On = new(2020, 10, 5), CoordinatedBy = "c-1" }], Members = [member] } };

        Finding aligned = Situation.Finding(Situation.Record(late with { Alignments = [late.Alignments[0] with { To = new(2020, 8, 20) }] }), "2020-08-21", "ALIGN-1");
        Finding lead = Situation.Finding(Situation.Record(late with { Leads = [gp, Situation.Nurse] }), "2020-08-21", "LEAD-1");
        Finding team = Situation.Finding(Situation.Record(network: begun), "2020-10-12", "MDT-1");

        Assert.Equal("The home is not aligned to this network. The duty first applied after 31 July 2020. What was reached since must be maintained.", aligned.Reason.Text);
        Assert.StartsWith("The lead, p-7, is not a GP, as the lead was before. The contract's text requires a GP.", lead.Reason.Text, StringComparison.Ordinal);
        Assert.Equal(
            "No member of the team comes from outside the network and its practices. The duty first applied after 30 September 2020. What was reached since must be maintained.",
            team.Reason.Text);
        Assert.All([aligned, lead, team], static finding => Assert.Equal((Outcome.NotMet, null), (finding.Outcome, finding.DueOn)));
    }

    private static Verdict Judge(DateOnly on, string canBind, Condition state) => OnceBy.Judge(new AsOf.Frame(on).Day, Due, Condition.On(Set(canBind)), state, Reasons);
}
