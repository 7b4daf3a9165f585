namespace EhchRules.Sampling;

/// <summary>Draws what homes a network has: their kinds, sizes and stories.</summary>
internal static class HomeOutlines
{
    // In a place the size of Bromley (53 homes, docs/sources.md) each story is told once; a network with fewer homes has the rare
    // ones now and then.
    private const int HomesOfPlace = 53;
    private const int FewestForRareStory = 20;
    private const int FewestForStories = 6;
    private const int RareStoryInHundredSmallNetworks = 12;
    private const int LargestNewHome = 40;

    private static readonly HomeStory[] UsualStories = [HomeStory.NewlyOpened, HomeStory.AlignedLate, HomeStory.RegisteredAnew];
    private static readonly HomeStory[] RareStories = [HomeStory.ExtraCare, HomeStory.Exempt, HomeStory.MovedAway];

    internal static (HomeOutline[] Homes, BedSlot[] Slots) Draw(SampleRandom random, int homes, int beds)
    {
        HomeKind[] kinds = HomeSizes.DrawKinds(random, homes, beds);
        int[] sizes = HomeSizes.Draw(random, kinds, beds);
        string[] names = HomeNames.Draw(random, kinds);
        BedPlan plan = new(sizes);
        HomeStory[] stories = new HomeStory[homes];
        DateOnly[] opened = new DateOnly[homes];
        for (int i = 0; i < homes; i++) opened[i] = random.Between(new DateOnly(2010, 10, 1), new DateOnly(2018, 12, 31));

        foreach (HomeStory story in StoriesOf(random, homes))
        {
            foreach (int home in random.Order(homes))
            {
                if (stories[home] is not HomeStory.Ordinary || plan.IsChanging(home) || !Suits(story, kinds[home], sizes[home])) continue;
                if (story is HomeStory.NewlyOpened)
                {
                    opened[home] = FirstOfMonth(random, 2021, 2022);
                    if (!plan.TryOpen(home, opened[home], Ordinary(stories, random))) continue;
                }

                stories[home] = story;
                break;
            }
        }

        ChangeBedCounts(random, plan, stories, kinds);
        HomeOutline[] outlines = new HomeOutline[homes];
        Facts<BedCount>[] counts = plan.Counts(opened);
        for (int i = 0; i < homes; i++)
        {
            outlines[i] = new()
            {
                Position = i, Id = HomeNames.Id(names[i]), Name = names[i], Kind = kinds[i], Story = stories[i], Opened = opened[i], Beds = counts[i],
            };
        }

        return (outlines, [.. plan.Slots]);
    }

    private static List<HomeStory> StoriesOf(SampleRandom random, int homes)
    {
        List<HomeStory> stories = [];
        if (homes < FewestForStories) return stories;
        int times = Math.Max(1, homes / HomesOfPlace);
        for (int i = 0; i < times; i++) stories.AddRange(UsualStories);
        foreach (HomeStory rare in RareStories)
        {
            int told = homes >= FewestForRareStory ? times : random.InHundred(RareStoryInHundredSmallNetworks) ? 1 : 0;
            stories.AddRange(Enumerable.Repeat(rare, told));
        }

        return stories;
    }

    private static bool Suits(HomeStory story, HomeKind kind, int size) => story switch
    {
        HomeStory.ExtraCare => kind is HomeKind.Residential,
        HomeStory.Exempt => kind is HomeKind.LearningDisability,
        HomeStory.NewlyOpened => kind is not HomeKind.Nursing && size <= LargestNewHome,
        HomeStory.RegisteredAnew => kind is HomeKind.Nursing or HomeKind.Residential,
        _ => true,
    };

    private static IEnumerable<int> Ordinary(HomeStory[] stories, SampleRandom random) =>
        random.Order(stories.Length).Where(home => stories[home] is HomeStory.Ordinary);

    /// <summary>Lets some pairs of homes for older people trade a few beds, about one home in six over the years.</summary>
    private static void ChangeBedCounts(SampleRandom random, BedPlan plan, HomeStory[] stories, HomeKind[] kinds)
    {
        int[] larger = [.. Ordinary(stories, random).Where(home => kinds[home] is HomeKind.Residential or HomeKind.Nursing)];
        for (int i = 0; i + 1 < larger.Length && i < stories.Length / 6; i += 2)
        {
            plan.TryMove(larger[i], larger[i + 1], random.Between(1, 4), FirstOfMonth(random, 2021, 2023));
        }
    }

    private static DateOnly FirstOfMonth(SampleRandom random, int firstYear, int lastYear) => new(random.Between(firstYear, lastYear), random.Between(4, 12), 1);
}
