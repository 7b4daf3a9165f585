namespace EhchRules.Cli.Tests.Score.Observations;

/// <summary>Rows that are read in one go say the same as when they are read cell by cell, which a quoted cell brings about.</summary>
public class PlainRowTests
{
    private const int Seed = 20261129;

    // On either side of what is plain, and of what is sound.
    private static readonly string[][] Cells =
    [
        ["r-1", "r", "Zoë", "a b", "r\u007f", "=1+1", new('x', 200), new('x', 201), "", " "],
        ["2026-01-05T08:00", "2026-01-05 08:00:59", "2026-10-25T01:30", "2026-03-29T01:30", "2026-01-05T08:00Z", "2026-01-05", "2026-02-29T08:00", "2024-02-29T23:59:59.9999999", "", "2026-01-05T08:60"],
        ["0", "7", "25", "250", "251", "0250", "00250", "14.0", "14.5", "", " 14", "-1", "1e1", "x"],
        ["0", "100", "101", "97", "097", "97.0", "97%", "", "9 7"],
        ["1", "2", "0", "3", "", "1.0", "11", "S"],
        ["true", "false", "TRUE", "truth", "fals", "", "falsely", "1"],
        ["0", "450", "451", "132", "", "1320", "132.00"],
        ["0", "350", "351", "64", "", "64 bpm", "9999999999"],
        ["A", "C", "V", "P", "U", "a", "AV", "", "X", "é"],
        ["36.7", "0.0", "50.0", "50.1", "36", "36.", ".7", "36.70", "36.75", "100.0", "", "3.6.7", "-1.0", "036.7"],
    ];

    [Fact]
    public async Task A_row_is_read_alike_in_one_go_and_cell_by_cell()
    {
        Random random = new(Seed);
        string[][] rows = [.. Enumerable.Range(0, 4_000).Select(_ => Row(random))];

        ObservationsRead plain = await ObservationFile.ReadAsync(ObservationFile.Of([.. rows.Select(static row => string.Join(',', row))]));
        ObservationsRead quoted = await ObservationFile.ReadAsync(ObservationFile.Of([.. rows.Select(static row => string.Join(',', row[..^1]) + $",\"{row[^1]}\"")]));

        Assert.True(plain.Rows.Count > 1_000, $"seed {Seed}");
        Assert.Equal(quoted.Rows, plain.Rows);
        Assert.Equal(quoted.Faults, plain.Faults);
        Assert.Equal(rows.Length, plain.Rows.Count + plain.Faulty);
    }

    private static string[] Row(Random random)
    {
        string[] row = ObservationFile.Sound.Split(',');
        for (int changes = random.Next(3); changes > 0; changes--)
        {
            int column = random.Next(row.Length);
            row[column] = Cells[column][random.Next(Cells[column].Length)];
        }

        return row;
    }
}
