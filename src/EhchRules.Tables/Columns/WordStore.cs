namespace EhchRules.Tables;

/// <summary>Texts, each different one kept once, and where each cell finds its own.</summary>
internal sealed class WordStore : IDisposable
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly List<string> words = [];
    private readonly CellStore<int> cells = new();
    private string? last;
    private int placeOfLast;

    internal WordStore() => bySpan = places.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Gets the different texts, in the order in which they came.</summary>
    internal IReadOnlyList<string> Words => words;

    /// <summary>Gets the place of each cell's text among them.</summary>
    internal ReadOnlySpan<int> Cells => cells.Span;

    internal void Add(string word) => cells.Add(PlaceOf(word));

    internal void Add(ReadOnlySpan<char> word) => cells.Add(bySpan.TryGetValue(word, out int place) ? place : Keep(new(word)));

    /// <summary>Adds so many cells with one text.</summary>
    internal void Repeat(string word, int times) => cells.Repeat(PlaceOf(word), times);

    /// <summary>Adds cells of another store.</summary>
    internal void AddRange(WordStore other, int from, int count)
    {
        int[] here = new int[other.words.Count];
        Array.Fill(here, -1);
        ReadOnlySpan<int> added = other.Cells.Slice(from, count);
        Span<int> room = cells.Room(count);
        for (int cell = 0; cell < added.Length; cell++)
        {
            int place = added[cell];
            if (here[place] < 0) here[place] = PlaceOf(other.words[place]);
            room[cell] = here[place];
        }
    }

    internal void Clear()
    {
        places.Clear();
        words.Clear();
        cells.Clear();
        last = null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Clear();
        cells.Dispose();
    }

    private int PlaceOf(string word)
    {
        // Neighbours often share their text, and then the same one.
        if (ReferenceEquals(word, last)) return placeOfLast;
        last = word;
        return placeOfLast = places.TryGetValue(word, out int place) ? place : Keep(word);
    }

    private int Keep(string word)
    {
        int place = words.Count;
        words.Add(word);
        places.Add(word, place);
        return place;
    }
}
