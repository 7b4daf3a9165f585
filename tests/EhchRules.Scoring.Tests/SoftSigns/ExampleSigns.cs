namespace EhchRules.Scoring.Tests;

/// <summary>A set of soft signs that was made up for these tests.</summary>
internal static class ExampleSigns
{
    internal static readonly DateTimeOffset Morning = new(2026, 11, 22, 8, 10, 0, TimeSpan.Zero);

    internal static SoftSignSetDefinition Terms => new()
    {
        Name = "Oakfield signs",
        Version = "2",
        Owner = "Oakfield",
        LicenceNote = "our own",
        Signs =
        [
            new() { Key = "eats-less", Category = SoftSignCategory.AppetiteEatingAndDrinking, Wording = "Leaves half the plate" },
            new() { Key = "unsteady", Category = SoftSignCategory.Mobility, Wording = "Holds on to the wall" },
            new() { Key = "quiet", Wording = "Does not sing along" },
        ],
    };

    internal static SoftSignSet Set => SoftSignSet.Create(Terms);

    internal static SoftSignEntry EatsLess => Entry("eats-less", SoftSignCategory.AppetiteEatingAndDrinking, SoftSignAnswer.Present);

    internal static SoftSignEntry Unsteady => Entry("unsteady", SoftSignCategory.Mobility, SoftSignAnswer.Absent);

    private static SoftSignEntry Entry(string key, SoftSignCategory category, SoftSignAnswer answer) =>
        new() { SetName = "Oakfield signs", SetVersion = "2", Key = key, Category = category, Answer = answer, By = "p-4", At = Morning };
}
