namespace EhchRules.Tables;

/// <summary>A place where a record and a register say different things. Which of the two is right is not known here.</summary>
/// <param name="Kind">In what they disagree.</param>
/// <param name="Path">The place in the record, by id where there is one, as <c>homes/oakfield/beds/0/count</c>.</param>
/// <param name="Text">What each of them says, with the register and its day.</param>
public sealed record RegisterDisagreement(DisagreementKind Kind, string Path, string Text)
{
    /// <summary>Writes it on one line, as <c>homes/oakfield/beds/0/count: 30; 32 in CQC's active locations of 1 September 2026</c>.</summary>
    public override string ToString() => $"{Path}: {Text}";
}
