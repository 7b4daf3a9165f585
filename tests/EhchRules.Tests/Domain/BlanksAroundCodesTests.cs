namespace EhchRules.Tests.Domain;

/// <summary>No code has a blank before or after it, whatever its type.</summary>
public sealed class BlanksAroundCodesTests
{
    public static TheoryData<string, string> Blanks()
    {
        TheoryData<string, string> around = [];
        foreach (string blank in (string[])[" ", "  ", "\t", "\n", "\u00a0", "\u2003"])
        {
            around.Add(blank, "");
            around.Add("", blank);
            around.Add(blank, blank);
        }

        return around;
    }

    [Theory]
    [MemberData(nameof(Blanks))]
    public void A_blank_before_or_after_a_code_makes_it_none(string before, string after)
    {
        Assert.False(OdsCode.TryParse($"{before}RJ1{after}", out _));
        Assert.False(PcnCode.TryParse($"{before}U57491{after}", out _));
        Assert.False(PracticeCode.TryParse($"{before}G84001{after}", out _));
        Assert.False(CqcLocationId.TryParse($"{before}1-125856395{after}", out _));
        Assert.False(CqcLocationId.TryParse($"{before}RGP1X{after}", out _));
        Assert.False(SnomedCode.TryParse($"{before}160734000{after}", out _));
        Assert.False(NhsNumber.TryParse($"{before}9990000018{after}", out _));
    }
}
