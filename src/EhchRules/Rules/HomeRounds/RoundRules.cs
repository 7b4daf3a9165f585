using System.Globalization;
using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>ROUND-2: residents are prioritised by need, on clinical judgement and the home's advice. Never judged by how many were reviewed.</summary>
internal sealed class PrioritisedByNeedRule() : HomeRule(Catalogue.HomeRounds.PrioritisedByNeed, Binding.AlignedHome, ByBoth, BasisLacking, NoRound)
{
    private static readonly ReasonTemplate ByBoth = new("PrioritisedByBoth", Outcome.Met, "Residents for the round of {on} were chosen on clinical judgement and the home's advice.");
    private static readonly ReasonTemplate BasisLacking = new("PrioritisationLacks", Outcome.NotMet, "Residents for the round of {on} were chosen without {lacking}.");
    private static readonly ReasonTemplate NoRound = new("NoRound", Outcome.NotApplicable, "No round has been held yet.");

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        if (!home.Home.Rounds.IsKnown) return Verdict.Untold(home.Path(Fact.Rounds));
        Verdict verdict = Of(asOf, home, RoundsHeld.Latest(asOf, home, Requirement, untoldHolds: false));
        return home.Bound.Unknown.IsEmpty
            ? verdict
            : Verdict.Settle(verdict, Of(asOf, home, RoundsHeld.Latest(asOf, home, Requirement, untoldHolds: true)), home.Bound.Missing(asOf));
    }

    private static Verdict Of(AsOf asOf, HomeStanding home, int index)
    {
        if (index < 0) return NoRound.Bare;
        HomeRound round = home.Home.Rounds[index];
        asOf.Cite(home.Path(Fact.RoundOn, index), round.On);
        if (!round.PrioritisedBy.IsKnown) return Verdict.Untold(home.Path(Fact.RoundPrioritisedBy, index));
        List<string> lacking = [];
        List<string> words = [];
        foreach (PrioritisationBasis basis in (ReadOnlySpan<PrioritisationBasis>)[PrioritisationBasis.ClinicalJudgement, PrioritisationBasis.CareHomeAdvice])
        {
            if (round.PrioritisedBy.AsSpan().Contains(basis)) continue;
            lacking.Add(basis.ToString());
            words.Add(basis is PrioritisationBasis.ClinicalJudgement ? "clinical judgement" : "the home's advice");
        }

        return lacking.Count == 0 ? ByBoth.With(round.On) : BasisLacking.With(round.On, Phrase.List(words)).Naming([.. lacking]);
    }
}

/// <summary>ROUND-3: consistency of staff in the team.</summary>
internal sealed class ConsistentStaffRule() : HomeRule(Catalogue.HomeRounds.ConsistentStaff, Binding.AlignedHome, Figures, NoFigures)
{
    private static readonly ReasonTemplate Figures = new(
        "AreStaffConsistent", Outcome.NeedsJudgement, "Are the staff at rounds consistent? Rounds in the last {weeks} weeks: {rounds}. {person} attended {most} of them, and {pair}.");

    private static readonly ReasonTemplate NoFigures = new(
        "AreStaffConsistentNoFigures", Outcome.NeedsJudgement, "Are the staff at rounds consistent? No attendance is recorded for the last {weeks} weeks.");

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        int weeks = term.WeeksLookedBack!.Value;
        List<int> rounds = home.Home.Rounds.IsKnown ? RoundsHeld.OfLastWeeks(asOf, home, Requirement, weeks, untoldHolds: false) : [];
        Attendance attendance = new();
        foreach (int i in rounds) attendance.Add(home.Home.Rounds[i]);
        if (attendance.Most() is not { } most) return NoFigures.With(weeks);
        string pair = attendance.MostTogether() is { } together
            ? string.Create(CultureInfo.InvariantCulture, $"{together.Pair} together {together.Times}")
            : "no two people are recorded together";
        return Figures.With(weeks, rounds.Count, most.Person, most.Times, pair);
    }
}

/// <summary>ROUND-4: appropriate and consistent medical input from a GP or geriatrician; how often is for clinical judgement.</summary>
internal sealed class RoundMedicalInputRule()
    : HomeRule(Catalogue.HomeRounds.MedicalInput, Binding.AlignedHome, InputGiven, InputLacking, InputNotYetDue, Undecided, UndecidedNoRounds)
{
    private static readonly ReasonTemplate InputGiven = new("MedicalInputGiven", Outcome.Met, "The round of {on} had a GP's or geriatrician's input, within the {weeks} weeks that the network decided on.");
    private static readonly ReasonTemplate InputLacking = new("MedicalInputLacking", Outcome.NotMet, "No round of the last {weeks} weeks had a GP's or geriatrician's input, as the network decided.");
    private static readonly ReasonTemplate InputNotYetDue = new("MedicalInputNotYetDue", Outcome.NotYetDue, "No round has had a GP's or geriatrician's input yet; the first {weeks} weeks end on {due}.");
    private static readonly ReasonTemplate Undecided = new(
        "IsMedicalInputAppropriate", Outcome.NeedsJudgement, "Is medical input appropriate and consistent? The network has not decided how often. Rounds in the last {weeks} weeks: {rounds}, of them {input} with a GP's or geriatrician's input.");

    private static readonly ReasonTemplate UndecidedNoRounds = new(
        "IsMedicalInputAppropriateNoRounds", Outcome.NeedsJudgement, "Is medical input appropriate and consistent? The network has not decided how often, and the record does not say what rounds were held.");

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        Facts<MedicalInputFrequency> decisions = home.Network.Network.MedicalInput;
        if (!decisions.IsKnown) return Verdict.Untold(home.Network.Path(Fact.MedicalInput));
        for (int i = 0; i < decisions.Count; i++)
        {
            if (!asOf.IsIn(DayRun.Of(decisions[i].From, decisions[i].To))) continue;
            if (decisions[i].EveryWeeks is not { } weeks) return Verdict.Untold(home.Network.Path(Fact.MedicalInputEveryWeeks, i));
            if (!home.Home.Rounds.IsKnown) return Verdict.Untold(home.Path(Fact.Rounds));
            asOf.Cite(home.Network.Path(Fact.MedicalInputEveryWeeks, i), weeks);
            Verdict verdict = Decided(asOf, home, weeks, untoldHolds: false);
            return home.Bound.Unknown.IsEmpty ? verdict : Verdict.Settle(verdict, Decided(asOf, home, weeks, untoldHolds: true), home.Bound.Missing(asOf));
        }

        return NotDecided(asOf, home);
    }

    private Verdict Decided(AsOf asOf, HomeStanding home, int weeks, bool untoldHolds)
    {
        List<FactPath> untold = [];
        int latest = RoundsHeld.LatestWith(asOf, home, Requirement, weeks, untoldHolds, RoundsHeld.HadMedicalInput, Fact.RoundMedicalInput, untold);
        if (latest >= 0)
        {
            DateOnly on = home.Home.Rounds[latest].On;
            asOf.Cite(home.Path(Fact.RoundOn, latest), on);
            return InputGiven.With(on, weeks);
        }

        if (untold.Count > 0) return Verdict.Untold([.. untold]);
        Days binds = home.Bound.Reading(untoldHolds).Intersect(home.Network.Basis.InForce(Requirement));
        int start = asOf.StartOfRun(binds) ?? asOf.Week.From;
        int firstMonday = start + ((7 - (start % 7)) % 7);
        int complete = firstMonday + DayRun.DaysOf(weeks);
        if (asOf.IsOnOrAfter(complete, EdgeCauses.Deadline)) return InputLacking.With(weeks);
        DateOnly due = DayRun.DateOf(complete - 1);
        return InputNotYetDue.With(weeks, due).Due(due);
    }

    private Verdict NotDecided(AsOf asOf, HomeStanding home)
    {
        if (!home.Home.Rounds.IsKnown) return UndecidedNoRounds.Bare;
        int weeks = Catalogue.HomeRounds.ConsistentStaff.Terms[0].WeeksLookedBack!.Value;
        List<int> rounds = RoundsHeld.OfLastWeeks(asOf, home, Requirement, weeks, untoldHolds: false);
        int input = 0;
        foreach (int i in rounds)
        {
            if (RoundsHeld.HadMedicalInput(home.Home.Rounds[i]) is true) input++;
        }

        return Undecided.With(weeks, rounds.Count, input);
    }
}

/// <summary>ROUND-5: digital technology may support the round.</summary>
internal sealed class DigitalRoundRule() : HomeRule(Catalogue.HomeRounds.DigitalTechnology, Binding.AlignedHome, Used, NotUsed)
{
    private static readonly ReasonTemplate Used = new("DigitalUsed", Outcome.Met, "Digital technology supported the round of {on}.");
    private static readonly ReasonTemplate NotUsed = new("PermissionNotUsed", Outcome.NotApplicable, "No round of the last {weeks} weeks is recorded as supported by digital technology; none is asked for.");

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        if (!home.Home.Rounds.IsKnown) return Verdict.Untold(home.Path(Fact.Rounds));
        int weeks = term.WeeksLookedBack!.Value;
        Verdict verdict = Judge(asOf, home, weeks, untoldHolds: false);
        return home.Bound.Unknown.IsEmpty ? verdict : Verdict.Settle(verdict, Judge(asOf, home, weeks, untoldHolds: true), home.Bound.Missing(asOf));
    }

    private Verdict Judge(AsOf asOf, HomeStanding home, int weeks, bool untoldHolds)
    {
        List<FactPath> untold = [];
        int latest = RoundsHeld.LatestWith(asOf, home, Requirement, weeks, untoldHolds, static round => round.Digital, Fact.RoundDigital, untold);
        if (latest >= 0)
        {
            DateOnly on = home.Home.Rounds[latest].On;
            asOf.Cite(home.Path(Fact.RoundOn, latest), on);
            return Used.With(on);
        }

        return untold.Count > 0 ? Verdict.Untold([.. untold]) : NotUsed.With(weeks);
    }
}
