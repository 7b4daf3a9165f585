using EhchRules.Rules;

namespace EhchRules.Tests.Rules;

public sealed class AttendanceTests
{
    [Fact]
    public void Nobody_attended_a_round_of_which_no_attendance_is_recorded()
    {
        Attendance attendance = Of("", "");
        Assert.Null(attendance.Most());
        Assert.Null(attendance.MostTogether());
    }

    [Fact]
    public void A_person_counts_once_a_round_however_often_listed() => Assert.Equal(("Ann", 2), Of("Ann Ann", "Ann").Most());

    [Fact]
    public void Of_several_who_attended_as_often_the_first_by_name_is_named() => Assert.Equal(("Ann", 2), Of("Cy Ann", "Ann Bea", "Bea Cy").Most());

    [Fact]
    public void Two_are_together_in_whichever_order_they_are_listed() => Assert.Equal(("Ann with Cy", 2), Of("Cy Ann", "Ann Cy", "Bea").MostTogether());

    [Fact]
    public void Of_several_pairs_as_often_together_the_first_in_words_is_named() =>
        Assert.Equal(("Ann with Bea", 1), Of("Dot Cy", "Cy Bea", "Bea Ann").MostTogether());

    [Fact]
    public void One_person_alone_is_no_pair() => Assert.Null(Of("Ann", "Bea").MostTogether());

    private static Attendance Of(params string[] rounds)
    {
        Attendance attendance = new();
        foreach (string round in rounds)
        {
            string[] persons = round.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            attendance.Add(new() { On = new(2022, 6, 14), Attendees = persons.Select(static person => new RoundAttendee { Person = person }).ToFacts() });
        }

        return attendance;
    }
}
