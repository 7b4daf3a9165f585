using EhchRules.Worklists;

namespace EhchRules.Reports;

/// <summary>A worklist for people: what is overdue and due in the network and in each home, and whom to see at the next round; as text, to print for Monday, and its days as a calendar.</summary>
/// <remarks>Immutable, and the same for the same worklist: nothing in it depends on a clock, a culture or a machine.</remarks>
public sealed class WorklistReport : TextReport
{
    internal WorklistReport(Worklist worklist) => Worklist = worklist;

    /// <summary>Gets the worklist.</summary>
    public Worklist Worklist { get; }

    /// <summary>
    /// Writes the worklist as one page to print on A4: what is overdue and due by day, then home by home what is to be done, and whom to think of at the next
    /// round, with boxes to tick. <c>text/html</c>.
    /// </summary>
    /// <remarks>
    /// The page needs no other file, no network and no script, and its content security policy allows none. Text of the record is escaped, and no
    /// NHS number that is the id of a resident stands in it whole.
    /// </remarks>
    /// <param name="html">What takes the page. To be written as UTF-8, which is what the page says of itself.</param>
    public void WriteHtml(TextWriter html)
    {
        ArgumentNullException.ThrowIfNull(html);
        PageTemplates.Worklist(html, new WorklistPage(Worklist));
    }

    /// <summary>Writes the page, in UTF-8, to a stream that is left open.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public Task WriteHtmlAsync(Stream utf8, CancellationToken cancellationToken = default) => PageText.WriteAsync(utf8, WriteHtml, cancellationToken);

    /// <summary>
    /// Writes the days on which something is due as a calendar to subscribe to, with an event of a whole day for each requirement of a home:
    /// <c>text/calendar</c> (RFC 5545).
    /// </summary>
    /// <remarks>
    /// <para>
    /// What is overdue stands on the day on which it was due, in the category <c>Overdue</c>. The identifier of an event is made of the network, the
    /// home, the requirement and that day. So it is the same whenever the calendar is made, and a reader changes an event and adds no second one.
    /// </para>
    /// <para>
    /// Of residents the calendar has ids and nothing else: no sentence that the record gave rise to, no reason, no score and no concern. An NHS
    /// number that is an id is not shown whole. Calendars are stored by others: give its address to nobody who may not know that much.
    /// </para>
    /// </remarks>
    /// <param name="calendar">What takes the calendar. To be written as UTF-8.</param>
    public void WriteCalendar(TextWriter calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        new WorklistCalendar(Worklist).Write(calendar);
    }

    /// <summary>Writes the calendar, in UTF-8, to a stream that is left open.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public Task WriteCalendarAsync(Stream utf8, CancellationToken cancellationToken = default) => PageText.WriteAsync(utf8, WriteCalendar, cancellationToken);

    /// <summary>Names the network and the days.</summary>
    public override string ToString() => Worklist.ToString();

    internal override void Write(TextPage page) => new WorklistText(page, Worklist).Write();
}
