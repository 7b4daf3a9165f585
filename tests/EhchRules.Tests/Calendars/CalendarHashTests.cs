using System.Security.Cryptography;
using System.Text;
using EhchRules.Calendars;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Calendars;

public sealed class CalendarHashTests
{
    private static readonly BankHoliday Moved = new() { Date = new(2020, 5, 4), Name = "Early May", MovedAwayOn = new(2019, 6, 7) };
    private static readonly BankHoliday Announced = new() { Date = new(2020, 5, 8), Name = "VE day", AnnouncedOn = new(2019, 6, 7) };
    private static readonly BankHoliday Spring = new() { Date = new(2020, 5, 25), Name = "Spring" };

    [Fact]
    public void A_hash_is_that_of_the_text_spelt_out()
    {
        const string Text = "2020-05-01/2020-05-31\n2020-05-04 - 2019-06-07\n2020-05-08 2019-06-07 -\n2020-05-25 - -\n";

        Assert.Equal($"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Text)))}", May(Moved, Announced, Spring).Hash);
    }

    [Fact]
    public void Names_ids_and_the_order_of_holidays_play_no_part() =>
        Assert.Equal(May(Moved, Announced, Spring).Hash, new WorkingDayCalendar("another", Range("2020-05-01/2020-05-31"), [Spring with { Name = "Whit" }, Announced, Moved]).Hash);

    [Fact]
    public void Whatever_working_days_turn_on_changes_it()
    {
        string hash = May(Moved, Announced, Spring).Hash;

        Assert.NotEqual(hash, May(Moved, Announced).Hash);
        Assert.NotEqual(hash, May(Moved, Announced with { AnnouncedOn = new(2019, 6, 8) }, Spring).Hash);
        Assert.NotEqual(hash, May(Moved with { MovedAwayOn = null }, Announced, Spring).Hash);
        Assert.NotEqual(hash, new WorkingDayCalendar("may", Range("2020-05-01/2020-06-01"), [Moved, Announced, Spring]).Hash);
    }

    private static WorkingDayCalendar May(params BankHoliday[] holidays) => new("may", Range("2020-05-01/2020-05-31"), holidays);
}
