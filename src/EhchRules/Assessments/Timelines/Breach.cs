namespace EhchRules;

/// <summary>
/// The earliest day, among those asked for, on which a requirement is not met for a subject, if nothing more is recorded. There are three
/// answers: <see cref="BreachOnDay"/>, <see cref="NoBreach"/> and <see cref="BreachUnknown"/>.
/// </summary>
public abstract record Breach
{
    private protected Breach()
    {
    }
}

/// <summary>It is not met from a day on, and nothing before that day is open.</summary>
/// <param name="Day">The first day on which it is <see cref="Outcome.NotMet"/>; the first day asked for, where it was not met by then.</param>
/// <param name="Finding">What is found on that day. Its force says how much weight it has.</param>
public sealed record BreachOnDay(DateOnly Day, Finding Finding) : Breach;

/// <summary>It is met, not yet due, or does not bind, on every day asked for.</summary>
/// <param name="Through">The last day for which that is so; null where it stays so without end.</param>
public sealed record NoBreach(DateOnly? Through) : Breach;

/// <summary>Whether it is met is not known, or is a question of judgement, before any day on which it is known not to be.</summary>
/// <param name="From">The first day on which that is so.</param>
/// <param name="Finding">What is found on that day: <see cref="Outcome.Undetermined"/>, with what is missing, or <see cref="Outcome.NeedsJudgement"/>, with the question.</param>
/// <param name="AtTheLatest">A later day on which it is certainly not met; null where there is none among those asked for.</param>
public sealed record BreachUnknown(DateOnly From, Finding Finding, DateOnly? AtTheLatest) : Breach;
