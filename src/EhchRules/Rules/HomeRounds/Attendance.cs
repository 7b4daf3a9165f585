using System.Runtime.InteropServices;

namespace EhchRules.Rules;

/// <summary>Counts who attended rounds, and who attended them together.</summary>
internal sealed class Attendance
{
    private readonly List<string> persons = [];
    private readonly List<int> times = [];
    private readonly Dictionary<(int One, int Other), int> timesTogether = [];
    private readonly List<int> present = [];

    /// <summary>Counts a round, and in it each person once.</summary>
    internal void Add(HomeRound round)
    {
        present.Clear();
        foreach (RoundAttendee attendee in round.Attendees)
        {
            int person = NumberOf(attendee.Person);
            if (present.Contains(person)) continue;
            times[person]++;
            foreach (int other in present) CollectionsMarshal.GetValueRefOrAddDefault(timesTogether, (Math.Min(person, other), Math.Max(person, other)), out _)++;
            present.Add(person);
        }
    }

    /// <summary>Finds who attended most; of several, the first by name; null where nobody attended.</summary>
    internal (string Person, int Times)? Most()
    {
        if (persons.Count == 0) return null;
        int most = 0;
        for (int i = 1; i < persons.Count; i++)
        {
            if (times[i] > times[most] || (times[i] == times[most] && string.CompareOrdinal(persons[i], persons[most]) < 0)) most = i;
        }

        return (persons[most], times[most]);
    }

    /// <summary>Finds the two who most often attended together; of several, the first in words; null where no two did.</summary>
    internal (string Pair, int Times)? MostTogether()
    {
        (string Pair, int Times)? most = null;
        int highest = 0;
        foreach (((int one, int other), int together) in timesTogether)
        {
            if (together < highest) continue;
            string pair = InWords(persons[one], persons[other]);
            if (together > highest || string.CompareOrdinal(pair, most!.Value.Pair) < 0) most = (pair, together);
            highest = together;
        }

        return most;
    }

    private static string InWords(string one, string other) => string.CompareOrdinal(one, other) < 0 ? $"{one} with {other}" : $"{other} with {one}";

    private int NumberOf(string person)
    {
        int number = persons.IndexOf(person);
        if (number >= 0) return number;
        persons.Add(person);
        times.Add(0);
        return persons.Count - 1;
    }
}
