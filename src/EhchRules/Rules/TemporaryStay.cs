namespace EhchRules.Rules;

/// <summary>Weighs what a rule says of a temporary resident: the sources do not say whether the duties reach one (docs/settled-points.md, "Temporary stays").</summary>
internal static class TemporaryStay
{
    internal static Verdict Weigh(StayStanding stay, Verdict verdict)
    {
        if (verdict.Outcome is not Outcome.NotMet || stay.Kind is StayKind.Permanent) return verdict;
        Verdict weighed = stay.Kind is null
            ? Verdict.Undetermined(stay.Resident.Path(FactKinds.StayKind, stay.Index))
            : SharedReasons.TemporaryStay.With(verdict.Template.Render(verdict.Arguments)) with { Conditions = verdict.Conditions };
        return weighed with { DueOn = verdict.DueOn, Occasion = verdict.Occasion };
    }
}
