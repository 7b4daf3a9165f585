using System.Buffers;
using System.Globalization;
using System.Text;

namespace EhchRules.Records;

/// <summary>Where a walk through a record stands. It is spelt out, as <c>$.residents[3].stays[0].home</c>, only when asked for.</summary>
/// <remarks>One step is an object that was entered, with the property looked at in it and the position in that property's array.</remarks>
internal sealed class RecordPath
{
    /// <summary>Stands for a property that is no array, or an array as a whole.</summary>
    internal const int NoPosition = -1;

    private static readonly SearchValues<char> PlainNameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    private readonly StringBuilder spelling = new();
    private Step[] steps = new Step[16];
    private int last;

    internal RecordPath() => At(null);

    internal void At(string? name, int position = NoPosition) => steps[last] = new(name, position);

    /// <summary>Goes into the object looked at.</summary>
    internal void Enter()
    {
        if (++last == steps.Length) Array.Resize(ref steps, steps.Length * 2);
        At(null);
    }

    /// <summary>Goes back to the object that was entered before.</summary>
    internal void Leave() => last--;

    /// <summary>Gets whether it is a place where the id of a resident goes.</summary>
    internal bool IsOfResident => steps[last].Name switch
    {
        "reviewed" => true,
        "id" => last > 0 && steps[last - 1].Name == "residents",
        "subject" => last > 0 && steps[last - 1].Name == "attestations",
        _ => false,
    };

    public override string ToString()
    {
        spelling.Clear().Append('$');
        foreach (Step step in steps.AsSpan(0, last + 1))
        {
            if (step.Name is { } name) AppendName(name);
            if (step.Position != NoPosition) spelling.Append(CultureInfo.InvariantCulture, $"[{step.Position}]");
        }

        return spelling.ToString();
    }

    private void AppendName(string name)
    {
        if (name.Length is > 0 and <= 64 && !name.AsSpan().ContainsAnyExcept(PlainNameCharacters)) spelling.Append('.').Append(name);
        else spelling.Append("['").Append(FaultText.Resident(name)).Append("']");
    }

    private readonly record struct Step(string? Name, int Position);
}
