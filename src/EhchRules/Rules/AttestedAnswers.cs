using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>The attestations of a record that answer something, by subject.</summary>
internal sealed class AttestedAnswers
{
    private readonly Dictionary<string, List<Attestation>> answers = new(StringComparer.Ordinal);

    internal AttestedAnswers(KnownList<Attestation> attestations)
    {
        foreach (Attestation attestation in attestations)
        {
            if (attestation.Answer is null) continue;
            if (!answers.TryGetValue(attestation.Subject, out List<Attestation>? list)) answers[attestation.Subject] = list = new(1);
            list.Add(attestation);
        }
    }

    /// <summary>Settles a question of judgement, if an attestation of the day answers it.</summary>
    internal Verdict Settle(AsOf asOf, string requirement, string subject, Occasion? occasion, Verdict verdict)
    {
        if (verdict.Outcome is not Outcome.NeedsJudgement || answers.Count == 0) return verdict;
        if (!answers.TryGetValue(subject, out List<Attestation>? list)) return verdict;
        Attestation? yes = null;
        Attestation? no = null;
        foreach (Attestation attestation in list)
        {
            if (!string.Equals(attestation.Requirement, requirement, StringComparison.Ordinal)) continue;
            if (attestation.Occasion is { } narrowed && !string.Equals(narrowed, occasion?.ToString(), StringComparison.Ordinal)) continue;
            DateOnly from = attestation.From > attestation.On ? attestation.From.Value : attestation.On;
            if (from > attestation.To || !asOf.IsIn(DaySpan.Of(from, attestation.To))) continue;
            if (attestation.Answer is true) yes = Later(yes, attestation);
            else no = Later(no, attestation);
        }

        if (yes is null && no is null) return verdict;
        if (yes is not null && no is not null && yes.On == no.On)
        {
            return SharedReasons.AttestationsDiffer.With(yes.On, By(yes), By(no)) with { DueOn = verdict.DueOn, Occasion = verdict.Occasion };
        }

        bool met = no is null || (yes is not null && yes.On > no.On);
        Attestation decides = met ? yes! : no!;
        ReasonTemplate reason = met ? SharedReasons.AttestedMet : SharedReasons.AttestedNotMet;
        return reason.With(By(decides), decides.On, decides.Statement is { } statement ? $"\"{statement.TrimEnd('.')}\"" : "no statement given")
            with { DueOn = verdict.DueOn, Occasion = verdict.Occasion };
    }

    private static Attestation Later(Attestation? one, Attestation other) => one is not null && one.On > other.On ? one : other;

    private static string By(Attestation attestation) => attestation.By ?? "Someone";
}
