using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>ROUND-4: appropriate and consistent medical input from a GP or geriatrician; how often is for clinical judgement.</summary>
internal sealed class RoundMedicalInputRule()
    : HomeRule(Catalogue.HomeRounds.MedicalInput, Binding.AlignedHome, InputGiven, InputLacking, InputNotYetDue, Undecided, UndecidedNoRounds)
{
    private static readonly ReasonTemplate InputGiven = new("MedicalInputGiven", Outcome.Met, "The round of {on} had input from a GP or geriatrician. The network decided on input at least once in {weeks}.");
    private static readonly ReasonTemplate InputLacking = new("MedicalInputLacking", Outcome.NotMet, "The network decided on input from a GP or geriatrician at least once in {weeks}. No round in that time had it.");
    private static readonly ReasonTemplate InputNotYetDue = new("MedicalInputNotYetDue", Outcome.NotYetDue, "No round has had input from a GP or geriatrician yet. The network decided on input at least once in {weeks}; the first such period ends on {due}.");
    private static readonly ReasonTemplate InputGivenLately = new(
        InputGiven.Code, Outcome.Met, "The round of {on} had input from a GP or geriatrician. The record does not say how often the network decided on input, but that is soon enough for any decision.");

    private static readonly ReasonTemplate InputNotYetDueEver = new(
        InputNotYetDue.Code, Outcome.NotYetDue, "No round has had input from a GP or geriatrician yet. The record does not say how often the network decided on input, and not even one whole week has passed.");

    private static readonly ReasonTemplate Undecided = new(
        "IsMedicalInputAppropriate", Outcome.NeedsJudgement, "Is medical input appropriate and consistent? The network has not decided how often. Rounds in the last {weeks} weeks: {rounds}, {input} of them with input from a GP or geriatrician.");

    private static readonly ReasonTemplate UndecidedNoRounds = new(
        "IsMedicalInputAppropriateNoRounds", Outcome.NeedsJudgement, "Is medical input appropriate and consistent? The network has not decided how often, and the record does not say which rounds were held.");

    internal override FactKind[] TurnsOn => [FactKinds.Rounds, FactKinds.MedicalInput];

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        Facts<MedicalInputFrequency> decisions = home.Network.Network.MedicalInput;
        if (!decisions.IsKnown) return Verdict.Undetermined(home.Network.Path(FactKinds.MedicalInput));
        for (int i = 0; i < decisions.Count; i++)
        {
            if (!asOf.IsIn(DaySpan.Of(decisions[i].From, decisions[i].To))) continue;
            FactPath everyWeeks = home.Network.Path(FactKinds.MedicalInputEveryWeeks, i);
            if (!home.Home.Rounds.IsKnown) return decisions[i].EveryWeeks is null ? Verdict.Undetermined(everyWeeks, home.Path(FactKinds.Rounds)) : Verdict.Undetermined(home.Path(FactKinds.Rounds));
            if (decisions[i].EveryWeeks is not { } weeks) return HoweverOften(asOf, home, everyWeeks);
            asOf.Cite(everyWeeks, weeks);
            return EitherWay(asOf, home, weeks);
        }

        return NotDecided(asOf, home);
    }

    private Verdict EitherWay(AsOf asOf, HomeStanding home, int weeks)
    {
        Verdict verdict = Decided(asOf, home, weeks, unknownHolds: false);
        return home.Bound.Unknown.IsEmpty ? verdict : Verdict.Settle(verdict, Decided(asOf, home, weeks, unknownHolds: true), home.Bound.Missing(asOf));
    }

    /// <summary>Judges where the record does not say how often: what holds of every week, and of hardly ever, holds of all between.</summary>
    private Verdict HoweverOften(AsOf asOf, HomeStanding home, FactPath everyWeeks)
    {
        Verdict weekly = EitherWay(asOf, home, 1);
        Verdict verdict = Verdict.Settle(weekly, EitherWay(asOf, home, int.MaxValue), [everyWeeks]);
        return verdict.Outcome switch
        {
            Outcome.Met => InputGivenLately.With(weekly.Arguments![0]),
            Outcome.NotYetDue => InputNotYetDueEver.Bare,
            _ => verdict,
        };
    }

    private Verdict Decided(AsOf asOf, HomeStanding home, int weeks, bool unknownHolds)
    {
        List<FactPath> missing = [];
        int latest = RoundsHeld.LatestWith(asOf, home, Requirement, weeks, unknownHolds, RoundsHeld.HadMedicalInput, FactKinds.RoundMedicalInput, missing);
        if (latest >= 0)
        {
            DateOnly on = home.Home.Rounds[latest].On;
            asOf.Cite(home.Path(FactKinds.RoundOn, latest), on);
            return InputGiven.With(on, Phrase.Weeks(weeks));
        }

        if (missing.Count > 0) return Verdict.Undetermined([.. missing]);
        Days binds = home.Bound.DaysIf(unknownHolds).Intersect(home.Network.Basis.InForce(Requirement));
        int start = asOf.StartOfRun(binds) ?? asOf.Week.From;
        int firstMonday = start + ((7 - (start % 7)) % 7);
        int complete = firstMonday + DaySpan.DaysOf(weeks);
        if (asOf.IsOnOrAfter(complete, BoundaryCauses.Deadline)) return InputLacking.With(Phrase.Weeks(weeks));
        DateOnly due = DaySpan.DateOf(complete - 1);
        return InputNotYetDue.With(Phrase.Weeks(weeks), due).Due(due);
    }

    private Verdict NotDecided(AsOf asOf, HomeStanding home)
    {
        if (!home.Home.Rounds.IsKnown) return UndecidedNoRounds.Bare;
        int weeks = Catalogue.HomeRounds.ConsistentStaff.Terms[0].WeeksLookedBack!.Value;
        List<int> rounds = RoundsHeld.OfLastWeeks(asOf, home, Requirement, weeks, unknownHolds: false);
        int input = 0;
        foreach (int i in rounds)
        {
            if (RoundsHeld.HadMedicalInput(home.Home.Rounds[i]) is true) input++;
        }

        return Undecided.With(weeks, rounds.Count, input);
    }
}
