namespace EhchRules.Sampling;

/// <summary>Who lives in a home on which days.</summary>
internal sealed class HomePresence
{
    private readonly List<(string Resident, DateOnly From, DateOnly To)> inOrder;

    private HomePresence(List<(string Resident, DateOnly From, DateOnly To)> inOrder) => this.inOrder = inOrder;

    /// <summary>Sorts residencies by home.</summary>
    internal static HomePresence[] ByHome(IEnumerable<Residency> residencies, int homes)
    {
        List<(string Resident, DateOnly From, DateOnly To)>[] present = new List<(string, DateOnly, DateOnly)>[homes];
        for (int i = 0; i < homes; i++) present[i] = [];
        foreach (Residency residency in residencies)
        {
            foreach (PlannedStay stay in residency.Stays) present[stay.Home].Add((residency.Id, stay.From, stay.To));
        }

        return [.. present.Select(home => new HomePresence([.. home.OrderBy(stay => stay.From)]))];
    }

    /// <summary>Follows the days in order, from the first.</summary>
    internal Walk FromStart() => new(this);

    /// <summary>A walk through the days that keeps the residents of the day at hand.</summary>
    internal sealed class Walk(HomePresence presence)
    {
        private readonly List<(string Resident, DateOnly To)> here = [];
        private int next;

        /// <summary>Gets how many live there on a day, which must not be before the day asked about last.</summary>
        internal int GoTo(DateOnly day)
        {
            here.RemoveAll(stay => stay.To < day);
            for (; next < presence.inOrder.Count && presence.inOrder[next].From <= day; next++)
            {
                (string resident, DateOnly _, DateOnly to) = presence.inOrder[next];
                if (to >= day) here.Add((resident, to));
            }

            return here.Count;
        }

        /// <summary>Draws some of those who live there, none of them twice.</summary>
        internal string[] Pick(SampleRandom random, int count)
        {
            string[] picked = new string[Math.Min(count, here.Count)];
            for (int i = 0; i < picked.Length; i++)
            {
                int j = random.Between(i, here.Count - 1);
                (here[i], here[j]) = (here[j], here[i]);
                picked[i] = here[i].Resident;
            }

            return picked;
        }
    }
}
