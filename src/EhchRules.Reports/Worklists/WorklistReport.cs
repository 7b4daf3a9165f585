using EhchRules.Worklists;

namespace EhchRules.Reports;

/// <summary>A worklist for people: what is overdue and due in the network and in each home, and whom to see at the next round.</summary>
public sealed class WorklistReport : TextReport
{
    internal WorklistReport(Worklist worklist) => Worklist = worklist;

    /// <summary>Gets the worklist.</summary>
    public Worklist Worklist { get; }

    internal override void Write(TextPage page) => new WorklistText(page, Worklist).Write();
}
