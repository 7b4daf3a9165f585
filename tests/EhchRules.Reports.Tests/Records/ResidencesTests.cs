namespace EhchRules.Reports.Tests.Records;

public sealed class ResidencesTests
{
    // A day in another home within a stay: on that day the resident counts there, and after it the stay goes on.
    [Theory]
    [InlineData(4, "oakfield", 1)]
    [InlineData(5, "elm-court", 1)]
    [InlineData(6, "oakfield", 1)]
    [InlineData(20, "oakfield", 1)]
    [InlineData(21, "oakfield", 0)]
    public void After_a_day_in_another_home_a_resident_counts_where_the_stay_goes_on(int day, string home, int residents)
    {
        Resident resident = Situation.Resident("r-1") with
        {
            Stays =
            [
                new() { Home = "oakfield", From = new(2020, 10, 1), To = new(2020, 10, 20), Kind = StayKind.Permanent },
                new() { Home = "elm-court", From = new(2020, 10, 5), To = new(2020, 10, 5), Kind = StayKind.Permanent },
            ],
        };
        CareHome elmCourt = Situation.Home("elm-court", "1-125856396");
        Residences residences = new(NetworkRecord.Create(Situation.Network, [Situation.Oakfield, elmCourt], [resident]), new(2020, 10, day));

        Assert.Equal(residents, residences.Total);
        Assert.Equal(residents, residences.In(home == "oakfield" ? Situation.Oakfield : elmCourt));
    }
}
