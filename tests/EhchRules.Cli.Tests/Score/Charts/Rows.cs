using System.Globalization;

namespace EhchRules.Cli.Tests.Score.Charts;

/// <summary>Rows to draw: a few that a person has written, and many that are made up from a seed.</summary>
internal static class Rows
{
    /// <summary>A resident who falls ill over three days, with missing readings, partial sets and one in which nothing is recorded.</summary>
    internal static string[] Illness { get; } =
    [
        "2026-11-03T08:10,16,97,1,false,128,72,A,36.8",
        "2026-11-03T20:05,18,96,1,false,124,76,A,37.1",
        "2026-11-04T08:00,18,96,1,false,122,80,A,37.4",
        "2026-11-04T20:20,20,95,1,false,118,92,A,37.9",
        "2026-11-05T02:15,21,94,1,false,112,98,,",
        "2026-11-05T06:00,22,94,1,false,110,104,A,38.4",
        "2026-11-05T10:30,,93,1,false,,108,A,38.6",
        "2026-11-05T12:00,24,92,1,true,104,112,C,38.8",
        "2026-11-05T13:00,,,,,,,,",
        "2026-11-05T15:10,26,90,1,true,98,118,C,39.2",
        "2026-11-05T18:00,28,88,1,true,92,134,V,39.4",
        "2026-11-06T00:30,24,93,1,true,102,116,C,38.7",
        "2026-11-06T09:00,20,95,2,true,112,96,A,37.8",
    ];

    /// <summary>Makes up rows, some six hours apart, with some readings missing.</summary>
    internal static string[] Many(int count, int seed)
    {
        Random random = new(seed);
        DateTime at = new(2026, 8, 1, 8, 0, 0);
        string[] rows = new string[count];
        for (int i = 0; i < count; i++)
        {
            at = at.AddMinutes(random.Next(200, 600));
            string[] cells =
            [
                Number(random.Next(8, 32)), Number(random.Next(86, 101)), "1", random.Next(4) == 0 ? "true" : "false", Number(random.Next(84, 160)),
                Number(random.Next(40, 140)), random.Next(20) == 0 ? "C" : "A", string.Create(CultureInfo.InvariantCulture, $"{random.Next(350, 396) / 10m:0.0}"),
            ];
            for (int cell = 0; cell < cells.Length; cell++) cells[cell] = random.Next(40) == 0 ? string.Empty : cells[cell];
            rows[i] = $"{at.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture)},{string.Join(',', cells)}";
        }

        return rows;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
