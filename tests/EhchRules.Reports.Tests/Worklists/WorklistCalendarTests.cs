using System.Text;
using EhchRules.Worklists;
using Ical.Net;
using Ical.Net.CalendarComponents;

namespace EhchRules.Reports.Tests.Worklists;

/// <summary>The days of a worklist as a calendar. Ical.Net is the independent reader.</summary>
public sealed class WorklistCalendarTests
{
    private static readonly Lazy<string> OfDemo = new(static () => TextOf(Pages.Demo));

    private static readonly Lazy<string> OfHostile = new(static () => TextOf(HostileRecord.Record, new() { Concerns = [.. HostileRecord.Record.Residents.Take(3).Select(static resident => new StaffConcern(resident.Id, "told in confidence"))] }));

    [Fact]
    public void An_independent_reader_finds_the_calendar_and_its_events()
    {
        Calendar calendar = Read(OfDemo.Value);

        Assert.Equal(("2.0", "PUBLISH", "-//EhchRules//EhchRules.Reports//EN"), (calendar.Version, calendar.Method, calendar.ProductId));
        Assert.Equal("EHCH due days: Sample PCN 0001 (U00001)", calendar.Properties["X-WR-CALNAME"]!.Value);
        Assert.Equal(13, calendar.Events.Count);
        Assert.All(calendar.Events, static one =>
        {
            Assert.True(one.IsAllDay);
            Assert.Equal(new DateTime(2020, 10, 19, 0, 0, 0, DateTimeKind.Utc), one.DtStamp!.AsUtc);
            Assert.Equal("TRANSPARENT", one.Transparency);
        });
        Assert.Equal(13, calendar.Events.Select(static one => one.Uid).Distinct().Count());
    }

    [Fact]
    public void What_is_overdue_stands_on_its_due_day_in_a_category()
    {
        CalendarEvent[] overdue = [.. Read(OfDemo.Value).Events.Where(static one => one.Categories.Contains("Overdue"))];

        Assert.Equal(
            [("2020-09-30", "Overdue: MDT-1 Multidisciplinary team established, the network"), ("2020-10-16", "Overdue: PCSP-4 Plan within 7 working days of readmission, Fairhaven Manor")],
            overdue.Select(static one => ($"{one.DtStart!.Value:yyyy-MM-dd}", one.Summary!)));
        Assert.Equal(
            """
            The plan is developed and agreed, or an earlier one reviewed, within 7 working days of the resident's readmission to the home after a stay in hospital. Whether the text makes this an aim that good reason may set aside is not confirmed.
            It was due by 16 October 2020.
            1 resident: r-106
            Force: by contract
            Source: Network Contract DES 2020/21, as amended from October 2020 (secondary: a named summary says so)
            Source: Network Contract DES 2020/21, as amended from October 2020 (unconfirmed: to be checked before anyone relies on it)
            As known on 19 October 2020, and if nothing more is recorded. Rule set 
            """.ReplaceLineEndings("\n") + $"{EhchRuleSet.Current.Version}.",
            overdue[1].Description!.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void An_identifier_stays_when_what_was_due_is_overdue_when_more_residents_join_it_and_when_names_change()
    {
        NetworkRecord one = Situation.Record(residents: [Situation.Resident("r-1", "2020-10-01/..")]);
        NetworkRecord two = Situation.Record(
            Situation.Oakfield with { Name = "Another name" },
            [Situation.Resident("r-1", "2020-10-01/.."), Situation.Resident("r-2", "2020-10-01/..")],
            network: Situation.Network with { Name = "Another network" });
        CalendarEvent due = PlanIn(one, new(2020, 10, 12));
        CalendarEvent overdue = PlanIn(one, new(2020, 10, 13));
        CalendarEvent ofTwo = PlanIn(two, new(2020, 10, 13));

        Assert.Equal(("PCSP-3 Plan within 7 working days of admission, ", "Overdue: PCSP-3 Plan within 7 working days of admission, "), (UpToHome(due), UpToHome(overdue)));
        Assert.Contains("\n2 residents: r-1, r-2\n", ofTwo.Description!.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(due.Uid, overdue.Uid);
        Assert.Equal(due.Uid, ofTwo.Uid);
        Assert.Equal("43fb35e2ff948c99e8ae911773a24b50@ehch-rules", Read(OfDemo.Value).Events.First().Uid);
    }

    [Fact]
    public void Of_residents_it_has_ids_and_nothing_else()
    {
        Worklist worklist = EhchRuleSet.Current.Worklist(Pages.Demo, Pages.Day);
        string read = string.Join('\n', Read(OfDemo.Value).Events.Select(static one => $"{one.Summary}\n{one.Description}"));
        Assert.All(worklist.Homes.SelectMany(static home => home.Items), item => Assert.DoesNotContain(item.Finding.Reason.Text, read, StringComparison.Ordinal));
        Assert.DoesNotContain("return from hospital on", OfDemo.Value.Replace("\r\n ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("told in confidence", OfHostile.Value.Replace("\r\n ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(HostileRecord.NhsNumber, OfHostile.Value.Replace("\r\n ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("*** *** 0018", OfHostile.Value.Replace("\r\n ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_have_at_most_75_bytes_end_with_carriage_return_and_line_feed_and_break_no_character()
    {
        foreach (string text in (string[])[OfDemo.Value, OfHostile.Value])
        {
            Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
            string[] lines = text.Split("\r\n");
            Assert.All(lines, static line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75 && line.All(static letter => letter >= ' '), line));
            Assert.DoesNotContain('\ufffd', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        }

        Assert.Equal(13, Read(OfHostile.Value).Events.Count);
    }

    [Fact]
    public void Text_is_escaped_and_folded_before_the_76th_byte()
    {
        using StringWriter text = new();
        CalendarLines lines = new(text);
        lines.Text("A", "a,b;c\\d\ne", "f");
        lines.Texts("B", "x,y", "z");
        lines.Line("C", new string('c', 73));
        lines.Line("D", new string('d', 74));
        lines.Line("E", new string('e', 70) + "😀é");

        Assert.Equal(
            "A:a\\,b\\;c\\\\d\\ne\\nf\r\nB:x\\,y,z\r\nC:" + new string('c', 73) + "\r\nD:" + new string('d', 73) + "\r\n d\r\nE:" + new string('e', 70) + "\r\n 😀é\r\n",
            text.ToString());
    }

    [Fact]
    public void Where_nothing_is_due_it_is_a_calendar_without_events()
    {
        string text = TextOf(NetworkRecord.Create(new() { Code = Situation.HayesWick, From = new(2019, 7, 1) }, default, default), on: new(2019, 8, 1));

        Assert.Empty(Read(text).Events);
        Assert.Contains("X-WR-CALNAME:EHCH due days: U57491\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_the_same_whatever_the_culture_and_has_no_mark_before_it()
    {
        using HostileCulture culture = new("tr-TR");
        using MemoryStream stream = new();
        await EhchRuleSet.Current.Report(EhchRuleSet.Current.Worklist(Pages.Demo, Pages.Day)).WriteCalendarAsync(stream, TestContext.Current.CancellationToken);

        Assert.Equal(OfDemo.Value, Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static CalendarEvent PlanIn(NetworkRecord record, DateOnly on) =>
        Read(TextOf(record, on: on)).Events.Single(static one => one.Summary!.Contains("PCSP-3", StringComparison.Ordinal));

    private static string UpToHome(CalendarEvent one) => one.Summary![..(one.Summary!.LastIndexOf(", ", StringComparison.Ordinal) + 2)];

    private static Calendar Read(string text) => Calendar.Load(text) ?? throw new InvalidOperationException("It is no calendar.");

    private static string TextOf(NetworkRecord record, WorklistOptions? options = null, DateOnly? on = null)
    {
        using StringWriter text = new();
        EhchRuleSet.Current.Report(EhchRuleSet.Current.Worklist(record, on ?? Pages.Day, options)).WriteCalendar(text);
        return text.ToString();
    }
}
