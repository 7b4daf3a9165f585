namespace EhchRules.Tests.Domain;

/// <summary>The vectors of docs/sources.md, SNOMED CT.</summary>
public sealed class SnomedCodeTests
{
    // Every concept id that docs/sources.md prints for residence.
    private static readonly string[] Concepts =
    [
        "160734000", "394923006", "392695005", "393653008", "248171000000108", "1240291000000104", "160737007", "224224003", "105530003",
        "160732001", "1024771000000108", "1325851000000107", "160943002", "360875003", "1325731000000106", "876880009", "698747008",
        "185218006", "275691001", "889311000000109", "889331000000101", "889351000000108", "1129891000000107", "763301000000108",
        "306694006", "439570003", "371381000000107",
    ];

    [Theory]
    [InlineData("160734000", SnomedKind.Concept)]
    [InlineData("1240291000000104", SnomedKind.Concept)]
    [InlineData("999022131000230102", SnomedKind.Concept)]
    [InlineData("250560019", SnomedKind.Description)]
    [InlineData("1488625019", SnomedKind.Description)]
    [InlineData("406371000000117", SnomedKind.Description)]
    [InlineData("2803151000000114", SnomedKind.Description)]
    [InlineData("36550903", SnomedKind.Other)]
    public void An_id_names_what_its_partition_says(string text, SnomedKind kind)
    {
        Assert.True(SnomedCode.TryParse(text, out SnomedCode? code));
        Assert.Equal(kind, code.Kind);
        Assert.Equal(text, code.Value);
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData("71305009")]
    [InlineData("88961000000101")]
    public void A_typing_error_fails_the_check_digit(string text) => Assert.False(SnomedCode.TryParse(text, out _));

    [Fact]
    public void Every_concept_of_the_documents_is_one() =>
        Assert.All(Concepts, text => Assert.Equal(SnomedKind.Concept, SnomedCode.Parse(text).Kind));

    [Fact]
    public void No_other_check_digit_fits()
    {
        foreach (string text in Concepts)
        {
            char[] fitting = [.. "0123456789".Where(digit => SnomedCode.TryParse(text[..^1] + digit, out _))];
            Assert.Equal([text[^1]], fitting);
        }
    }

    [Fact]
    public void Two_neighbouring_digits_changed_about_are_noticed()
    {
        foreach (string text in Concepts)
        {
            for (int i = 0; i + 1 < text.Length; i++)
            {
                if (text[i] == text[i + 1]) continue;
                string swapped = string.Concat(text.AsSpan(0, i), text.AsSpan(i + 1, 1), text.AsSpan(i, 1), text.AsSpan(i + 2));
                Assert.False(SnomedCode.TryParse(swapped, out _), $"{swapped} passes for {text}");
            }
        }
    }

    [Theory]
    [InlineData("1000", false)]
    [InlineData("10000", true)]
    [InlineData("10000000000000000", true)]
    [InlineData("100000000000000000", false)]
    public void Ids_have_six_to_eighteen_digits(string allButCheck, bool fits) =>
        Assert.Equal(fits ? 1 : 0, "0123456789".Count(digit => SnomedCode.TryParse(allButCheck + digit, out _)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("16073400O")]
    [InlineData(" 160734000")]
    [InlineData("-160734000")]
    [InlineData("16073400\u0660")]
    public void Anything_but_digits_is_refused(string? text) => Assert.False(SnomedCode.TryParse(text, out _));

    [Fact]
    public void An_unreadable_text_is_shown_with_what_was_expected() =>
        Assert.Equal(
            "\"71305009\" is not a SNOMED CT id: 6 to 18 digits with a right check digit.",
            Assert.Throws<FormatException>(() => SnomedCode.Parse("71305009")).Message);

    [Fact]
    public void Codes_are_equal_by_value()
    {
        Assert.Equal(SnomedCode.Parse("160734000"), SnomedCode.Parse("160734000"));
        Assert.NotEqual(SnomedCode.Parse("160734000"), SnomedCode.Parse("394923006"));
    }
}
