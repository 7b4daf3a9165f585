using EhchRules.Measures;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Measures;

public sealed class HomeMeasureTests
{
    private static readonly HomeSupport Everything = new()
    {
        NhsMail = true,
        DataSecurityToolkit = ToolkitStatus.StandardsMet,
        SharedRecordAccess = true,
        InternetAccess = true,
        SinglePointOfContact = true,
    };

    private static readonly HomeSupport Nothing = new()
    {
        NhsMail = false,
        DataSecurityToolkit = ToolkitStatus.ApproachingStandards,
        SharedRecordAccess = false,
        InternetAccess = false,
        SinglePointOfContact = false,
    };

    public static TheoryData<string> OfHomes => ["homes-nhsmail", "homes-toolkit", "homes-shared-records", "homes-internet", "homes-single-contact"];

    private static CareHome With(HomeSupport? support, string id = "oakfield", params ServedGroup[] serves) => Situation.Home(id, "1-125856395") with { Support = support, Serves = serves.ToFacts() };

    [Theory]
    [MemberData(nameof(OfHomes))]
    public void Homes_are_counted_of_those_of_which_it_is_known(string id)
    {
        Measure measure = MeasureCatalogue.All.Single(one => one.Id == id);

        Assert.Equal("1/2*2", Figures.Shown(Figures.Homes(With(Everything, "a"), With(Nothing, "b"), With(new(), "c"), With(null, "d")), "2020-10-19", measure));
        Assert.Equal("FactsAbsent*1", Figures.Shown(Figures.Homes(With(new())), "2020-10-19", measure));
        Assert.Equal("FactsAbsent*1", Figures.Shown(NetworkRecord.Create(Situation.Network, default, []), "2020-10-19", measure));
        Assert.Equal("NothingToCount", Figures.Shown(Figures.Homes(), "2020-10-19", measure));
    }

    [Theory]
    [InlineData(ToolkitStatus.NotPublished, "0/1")]
    [InlineData(ToolkitStatus.ApproachingStandards, "0/1")]
    [InlineData(ToolkitStatus.StandardsMet, "1/1")]
    [InlineData(ToolkitStatus.StandardsExceeded, "1/1")]
    public void Standards_exceeded_are_standards_met(ToolkitStatus status, string shown) =>
        Assert.Equal(shown, Figures.Shown(Figures.Homes(With(new() { DataSecurityToolkit = status })), "2020-10-19", MeasureCatalogue.ToolkitStandards));

    [Theory]
    [InlineData("2020-07-30", "NothingToCount", "NotAligned=1")]
    [InlineData("2020-07-31", "1/1", "")]
    public void Homes_are_those_aligned_on_the_day_and_the_others_are_left_out_with_the_reason(string on, string shown, string leftOut)
    {
        Measurement homes = Figures.OfNetwork(Figures.Homes(With(Everything)), on, MeasureCatalogue.NhsMail);

        Assert.Equal((shown, leftOut), (Figures.Shown(homes), Figures.LeftOut(homes)));
    }

    [Fact]
    public void Each_reason_for_leaving_a_home_out_is_counted()
    {
        CareHome elsewhere = With(Everything, "a") with { Alignments = [new() { Network = PcnCode.Parse("U10001"), AgreedOn = Day("2020-07-15"), From = Day("2020-07-31") }] };
        CareHome outOfScope = With(Everything, "b") with { Registrations = [] };
        CareHome exempt = With(Everything, "c") with { Exemptions = [new() { NotSubstantivelyACareHome = true, ProviderAgreedOn = Day("2020-08-01"), CommissionerAgreedOn = Day("2020-08-01") }] };
        CareHome unknown = With(Everything, "d") with { Alignments = default };

        Measurement homes = Figures.OfNetwork(Figures.Homes(With(Nothing, "e"), elsewhere, outOfScope, exempt, unknown), "2020-10-19", MeasureCatalogue.NhsMail);

        Assert.Equal(("0/1*1", "AlignedElsewhere=1 Exempt=1 OutOfScope=1", "homes/#/alignments=1"), (Figures.Shown(homes), Figures.LeftOut(homes), Figures.Absent(homes)));
    }

    [Fact]
    public void Figures_by_whom_the_homes_serve_count_a_home_for_each_group()
    {
        NetworkRecord record = Figures.Homes(With(Everything, "a", ServedGroup.OlderPeople, ServedGroup.Dementia), With(Nothing, "b", ServedGroup.OlderPeople), With(Everything, "c") with { Serves = default });

        Measurement[] homes = [.. Figures.All(record, "2020-10-19", MeasureCatalogue.NhsMail).Where(static one => one.Subject.Kind is MeasuredKind.HomesServing)];

        Assert.Equal([("OlderPeople", "1/2"), ("Dementia", "1/1"), ("NotKnown", "1/1")], homes.Select(static one => (one.Subject.Id, Figures.Shown(one))));
    }

    [Fact]
    public void Staff_trained_is_told_for_each_course_by_the_latest_count()
    {
        NetworkRecord record = Figures.Homes(
            With(new() { Staff = 40, StaffTrained = [Count("RESTORE2", 31, "2020-10-10"), Count("RESTORE2", 20, "2020-09-01"), Count("falls", 5, "2020-10-20")] }, "a"),
            With(new() { Staff = 10, StaffTrained = [Count("RESTORE2", 0, "2020-09-01")] }, "b"),
            With(new() { Staff = 10, StaffTrained = [] }, "c"),
            With(new() { StaffTrained = [Count("RESTORE2", 4, "2020-09-01")] }, "d"),
            With(new() { Staff = 10, StaffTrained = [Count("RESTORE2", null, "2020-09-01")] }, "e"),
            With(new() { Staff = 10 }, "f"));

        Measurement before = Assert.Single(EhchRuleSet.Current.Measures(record, Day("2020-10-09")).OfNetwork(MeasureCatalogue.StaffTrained));
        Measurement after = Assert.Single(EhchRuleSet.Current.Measures(record, Day("2020-10-10")).OfNetwork(MeasureCatalogue.StaffTrained));

        Assert.Equal(("RESTORE2", "20/50*3"), (before.Detail, Figures.Shown(before)));
        Assert.Equal(("31/50*3", "NoCountOfCourse=1"), (Figures.Shown(after), Figures.LeftOut(after)));
        Assert.Equal("homes/#/support/staff=1 homes/#/support/staffTrained=1 homes/#/support/staffTrained/#/count=1", Figures.Absent(after));
        Assert.Equal(["RESTORE2", "falls"], EhchRuleSet.Current.Measures(record, Day("2020-10-20")).OfNetwork(MeasureCatalogue.StaffTrained).Select(static one => one.Detail));
    }

    [Fact]
    public void Without_a_count_of_any_course_it_is_said_why()
    {
        Assert.Equal("FactsAbsent*1", Figures.Shown(Figures.Homes(With(new() { Staff = 40 })), "2020-10-19", MeasureCatalogue.StaffTrained));
        Assert.Equal("NothingToCount", Figures.Shown(Figures.Homes(With(new() { Staff = 40, StaffTrained = [] })), "2020-10-19", MeasureCatalogue.StaffTrained));
    }

    private static StaffTraining Count(string course, int? count, string on) => new() { Course = course, Count = count, On = Day(on) };
}
