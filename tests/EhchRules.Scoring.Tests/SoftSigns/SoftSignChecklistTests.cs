using System.Collections.Immutable;

namespace EhchRules.Scoring.Tests;

/// <summary>Rounds of asking for soft signs.</summary>
public sealed class SoftSignChecklistTests
{
    [Fact]
    public void Present_absent_and_not_asked_are_kept_apart()
    {
        SoftSignChecklist checklist = SoftSignChecklist.Create(ExampleSigns.Set, [ExampleSigns.Unsteady, ExampleSigns.EatsLess]);

        Assert.Equal([ExampleSigns.EatsLess], checklist.Present);
        Assert.Equal([ExampleSigns.Unsteady], checklist.Absent);
        SoftSignEntry notAsked = Assert.Single(checklist.NotAsked);
        Assert.Equal("quiet", notAsked.Key);
        Assert.Null(notAsked.By);
        Assert.Null(notAsked.At);
        Assert.Equal(["eats-less", "unsteady", "quiet"], checklist.Entries.Select(static entry => entry.Key));
        Assert.Equal("Oakfield signs, 2 (Oakfield): 1 present, 1 absent, 1 not asked", checklist.ToString());
    }

    [Fact]
    public void An_answer_that_nobody_gave_is_not_asked()
    {
        Assert.Equal(SoftSignAnswer.NotAsked, default);
        Assert.Equal(SoftSignAnswer.NotAsked, new SoftSignEntry { SetName = "s", SetVersion = "1", Key = "k", By = null, At = null }.Answer);
        Assert.Equal(3, SoftSignChecklist.Create(ExampleSigns.Set, []).NotAsked.Length);
        Assert.Equal(3, SoftSignChecklist.Create(ExampleSigns.Set, default).NotAsked.Length);
        Assert.Empty(SoftSignChecklist.Create(ExampleSigns.Set, []).Absent);
    }

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        SoftSignEntry wrong = ExampleSigns.EatsLess with { SetName = "Elm signs", SetVersion = "1", Category = null, Answer = (SoftSignAnswer)3 };

        Assert.Equal(
            [
                "entries[0].SetName: \"Elm signs\"; expected \"Oakfield signs\"",
                "entries[0].SetVersion: \"1\"; expected \"2\"",
                "entries[0].Answer: 3; expected NotAsked, Absent or Present",
                "entries[0].Category: no category; expected AppetiteEatingAndDrinking, as in the set",
                "entries[1].Key: \"sings\"; expected a key of the set: \"eats-less\", \"unsteady\", \"quiet\"",
                "entries[2]: null; expected an entry",
            ],
            Faults([wrong, ExampleSigns.EatsLess with { Key = "sings" }, null!]));
    }

    [Fact]
    public void A_sign_is_answered_once_in_a_round() => Assert.Equal(
        ["entries[1].Key: \"unsteady\"; expected one entry for each sign: another round is another checklist"],
        Faults([ExampleSigns.Unsteady, ExampleSigns.Unsteady with { Answer = SoftSignAnswer.Present }]));

    [Fact]
    public void A_category_that_the_set_does_not_give_is_told() => Assert.Equal(
        ["entries[0].Category: Mobility; expected no category, as in the set"],
        Faults([ExampleSigns.Unsteady with { Key = "quiet" }]));

    [Fact]
    public void Faults_are_thrown_with_all_of_them()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => SoftSignChecklist.Create(ExampleSigns.Set, [ExampleSigns.EatsLess with { SetName = "x", SetVersion = "y" }]));

        Assert.Contains("entries[0].SetName", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("entries[0].SetVersion", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Checklists_are_equal_by_value_and_in_any_order_of_entries()
    {
        SoftSignChecklist one = SoftSignChecklist.Create(ExampleSigns.Set, [ExampleSigns.Unsteady, ExampleSigns.EatsLess]);

        Assert.Equal(one, SoftSignChecklist.Create(ExampleSigns.Set, [ExampleSigns.EatsLess, ExampleSigns.Unsteady]));
        Assert.NotEqual(one, SoftSignChecklist.Create(ExampleSigns.Set, [ExampleSigns.EatsLess]));
    }

    private static string[] Faults(ImmutableArray<SoftSignEntry> entries)
    {
        bool isMade = SoftSignChecklist.TryCreate(ExampleSigns.Set, entries, out SoftSignChecklist? checklist, out ImmutableArray<ScoringFault> faults);

        Assert.Equal(isMade, checklist is not null);
        Assert.Equal(isMade, faults.IsEmpty);
        return [.. faults.Select(static fault => fault.ToString())];
    }
}
