using System.Text.Json;
using EhchRules.Json;
using EhchRules.Testing;

namespace EhchRules.Tests.Json;

/// <summary>Records whose values stand in no text are read as the same values in JSON are.</summary>
public class RecordSourceTests
{
    [SeededProperty(400, desk: 80)]
    public void A_record_is_read_as_its_json_is(RecordOnDay drawn)
    {
        using JsonDocument json = JsonDocument.Parse(RecordText.Of(drawn.Record));

        Assert.Equal(drawn.Record, EhchJson.TryReadRecord(new ElementSource(json.RootElement)).Record);
        Assert.Equal(drawn.Record, EhchJson.TryReadRecord(new ElementSource(json.RootElement, givesDays: true)).Record);
        Assert.Equal(drawn.Record, EhchJson.TryReadRecord(new ElementSource(json.RootElement, givesDays: true) { Numbers = [] }).Record);
    }
}
