using System.Text;
using EhchRules.Cli.Score.Observations;

namespace EhchRules.Cli.Tests.Score.Observations;

public class ObservationTimeTests
{
    [Theory]
    [InlineData("2026-01-05T08:30", 0, 0, null)]
    [InlineData("2026-01-05T08:30:15", 15, 0, null)]
    [InlineData("2026-01-05T08:30:15.250", 15, 250, null)]
    [InlineData("2026-01-05T08:30:15.2500000", 15, 250, null)]
    [InlineData("2026-01-05T08:30Z", 0, 0, 0)]
    [InlineData("2026-01-05T08:30:15.25Z", 15, 250, 0)]
    [InlineData("2026-01-05T08:30+01:00", 0, 0, 60)]
    [InlineData("2026-01-05T08:30:00-03:30", 0, 0, -210)]
    [InlineData("2026-01-05T08:30+14:00", 0, 0, 840)]
    [InlineData("2026-01-05 08:30", 0, 0, null)]
    [InlineData("2026-01-05 08:30:15.250000", 15, 250, null)]
    [InlineData("2026-01-05 08:30:15+00:00", 15, 0, 0)]
    public void A_time_is_what_the_clock_showed_and_its_offset(string text, int seconds, int milliseconds, int? offset)
    {
        Assert.True(ObservationTime.TryParse(Encoding.UTF8.GetBytes(text), out ObservationTime time));

        Assert.Equal(new DateTime(2026, 1, 5, 8, 30, seconds, milliseconds), time.Clock);
        Assert.Equal(offset, (int?)time.Offset?.TotalMinutes);
    }

    [Theory]
    [InlineData("2026-01-05")]
    [InlineData("2026-01-05T08")]
    [InlineData("2026-01-05  08:30")]
    [InlineData("2026-01-05 8:30")]
    [InlineData("2026-01-05t08:30")]
    [InlineData("2026-1-5T8:30")]
    [InlineData("2026-02-30T08:30")]
    [InlineData("2026-01-05T24:00")]
    [InlineData("2026-01-05T08:60")]
    [InlineData("2026-01-05T08:30:60")]
    [InlineData("2026-01-05T08:30:15.")]
    [InlineData("2026-01-05T08:30:15,5")]
    [InlineData("2026-01-05T08:30:15.12345678")]
    [InlineData("2026-01-05T08:30.5")]
    [InlineData("2026-01-05T08:30z")]
    [InlineData("2026-01-05T08:30+01")]
    [InlineData("2026-01-05T08:30+0100")]
    [InlineData("2026-01-05T08:30+14:01")]
    [InlineData("2026-01-05T08:30+01:60")]
    [InlineData("2026-01-05T08:30Z+01:00")]
    [InlineData("2026-01-05T08:30 Z")]
    [InlineData("05/01/2026 08:30")]
    [InlineData("２026-01-05T08:30")]
    [InlineData("Z")]
    [InlineData("")]
    public void What_is_no_time_in_the_extended_form_of_ISO_8601_is_refused(string text) => Assert.False(ObservationTime.TryParse(Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void Times_with_offsets_stand_in_the_order_in_which_they_came()
    {
        Assert.True(ObservationTime.TryParse("2026-10-25T01:30+01:00"u8, out ObservationTime beforeTheClocksWentBack));
        Assert.True(ObservationTime.TryParse("2026-10-25T01:10+00:00"u8, out ObservationTime after));

        Assert.True(beforeTheClocksWentBack.Order < after.Order);
    }

    [Theory]
    [InlineData("2026-07-01T22:59Z", 1)]
    [InlineData("2026-07-01T23:00Z", 2)]
    [InlineData("2026-07-02T00:00+01:00", 2)]
    [InlineData("2026-07-01T23:59", 1)]
    [InlineData("2026-07-02T00:00", 2)]
    public void The_day_of_a_time_is_that_of_England(string text, int day)
    {
        Assert.True(ObservationTime.TryParse(Encoding.UTF8.GetBytes(text), out ObservationTime time));

        Assert.Equal(new DateOnly(2026, 7, day), time.Day);
    }

    [Theory]
    [InlineData("2026-03-29T00:59", true)]
    [InlineData("2026-03-29T01:00", false)]
    [InlineData("2026-03-29T01:59:59", false)]
    [InlineData("2026-03-29T02:00", true)]
    [InlineData("2026-03-29T01:30Z", true)]
    [InlineData("2026-03-29T01:30+00:00", true)]
    public async Task A_time_that_no_English_clock_showed_is_a_fault(string at, bool isSound)
    {
        string[] faults = await ObservationFile.FaultsAsync(ObservationFile.Of(ObservationFile.With("at", at)));

        string fault = $"line 2: at: \"{at}\" was shown by no English clock: they went forward from 01:00 to 02:00 on that day; expected a time that was, or all times of the file with an offset";
        Assert.Equal(isSound ? [] : [fault], faults);
    }

    [Theory]
    [InlineData("2026-10-25T00:59", false)]
    [InlineData("2026-10-25T01:00", true)]
    [InlineData("2026-10-25T01:59", true)]
    [InlineData("2026-10-25T02:00", false)]
    [InlineData("2026-10-25T01:30Z", false)]
    public async Task A_time_that_English_clocks_showed_twice_is_scored_and_said(string at, bool isSaid)
    {
        Answer answer = await new Call { Input = ObservationFile.Of(ObservationFile.With("at", at)) }.WithAsync("score", "-");

        Assert.Equal(0, answer.Code);
        string warning = $"warning: line 2: at: {at} was shown by English clocks twice, and no offset says when it was; rows of it stand in the order of the clock";
        Assert.Equal(isSaid ? [warning] : [], answer.ErrorLines);
    }

    [Fact]
    public async Task Times_of_the_other_kind_than_the_first_of_the_file_are_faults()
    {
        string[] local = await ObservationFile.FaultsAsync(ObservationFile.Of(ObservationFile.Sound, ObservationFile.With("at", "2026-01-05T09:00Z"), ObservationFile.Sound));
        string[] offset = await ObservationFile.FaultsAsync(ObservationFile.Of(ObservationFile.With("at", "2026-01-05T09:00+01:00"), ObservationFile.With("at", "2026-01-05T09:00Z"), ObservationFile.Sound));

        Assert.Equal(["line 3: at: \"2026-01-05T09:00Z\" has an offset, and that of line 2 has none: all times of a file must be of one kind"], local);
        Assert.Equal(["line 4: at: \"2026-01-05T08:00\" has no offset, and that of line 2 has one: all times of a file must be of one kind"], offset);
    }
}
