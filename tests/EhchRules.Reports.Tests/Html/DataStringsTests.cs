using System.Buffers;
using System.Text.Json;

namespace EhchRules.Reports.Tests.Html;

/// <summary>Texts that stand once, with their days taken out.</summary>
public sealed class DataStringsTests
{
    private readonly DataStrings strings = new(new(2020, 10, 19));

    [Fact]
    public void A_text_has_one_place()
    {
        Assert.Equal(0, strings.PlaceOf("one"));
        Assert.Equal(1, strings.PlaceOf("other"));
        Assert.Equal(0, strings.PlaceOf("one"));
    }

    [Fact]
    public void Sentences_that_differ_in_their_days_share_a_pattern()
    {
        strings.PlaceOf("Due by 19 October 2020, not 1 March 2021.");
        strings.PlaceOf("Due by 18 October 2020, not 20 October 2020.");

        (string[] patterns, string texts) = Written();
        Assert.Equal(["Due by \u0001, not \u0001."], patterns);
        Assert.Equal("0,0,133;0,-1,1", texts);
    }

    [Fact]
    public void What_only_looks_like_a_day_is_left()
    {
        strings.PlaceOf("On 31 February 2020, 0 March 2020, 109 May 2020 or 1 May 20201.");

        (string[] patterns, string texts) = Written();
        Assert.Equal(["On 31 February 2020, 0 March 2020, 109 May 2020 or 1 May 20201."], patterns);
        Assert.Equal("0", texts);
    }

    [Fact]
    public void A_day_written_with_a_nought_before_it_is_left_since_it_would_come_back_without()
    {
        strings.PlaceOf("On 01 October 2020.");

        Assert.Equal(["On 01 October 2020."], Written().Patterns);
    }

    [Fact]
    public void Text_that_holds_the_mark_is_refused() => Assert.Throws<ArgumentException>(() => strings.PlaceOf("a\u0001b"));

    private (string[] Patterns, string Texts) Written()
    {
        ArrayBufferWriter<byte> utf8 = new();
        using (Utf8JsonWriter json = new(utf8))
        {
            json.WriteStartObject();
            strings.Write(json);
            json.WriteEndObject();
        }

        using JsonDocument document = JsonDocument.Parse(utf8.WrittenMemory);
        return ([.. document.RootElement.GetProperty("patterns").EnumerateArray().Select(static pattern => pattern.GetString()!)], document.RootElement.GetProperty("texts").GetString()!);
    }
}
