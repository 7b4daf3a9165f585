using EhchRules.Catalogue;
using EhchRules.Comparison;

namespace EhchRules.Reports;

/// <summary>Whose outcome changes in one network between two days, and why, for people: the worst first.</summary>
public sealed class OutcomeChangesReport : TextReport
{
    private readonly IReadOnlySet<Topic>? topics;

    internal OutcomeChangesReport(RecordChanges changes, IReadOnlySet<Topic>? topics)
    {
        Changes = changes;
        this.topics = topics;
    }

    /// <summary>Gets the changes, those of other topics among them.</summary>
    public RecordChanges Changes { get; }

    internal override void Write(TextPage page) => new OutcomeChangesText(page, Changes, ChangeWords.Of(Changes, topics)).Write();
}
