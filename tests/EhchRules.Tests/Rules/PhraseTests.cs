using EhchRules.Rules;

namespace EhchRules.Tests.Rules;

public sealed class PhraseTests
{
    [Theory]
    [InlineData("none")]
    [InlineData("a", "a")]
    [InlineData("a and b", "a", "b")]
    [InlineData("a, b and c", "a", "b", "c")]
    public void Lists_in_a_sentence(string sentence, params string[] items) => Assert.Equal(sentence, Phrase.List(items));

    [Theory]
    [InlineData(Profession.Nurse, "nurse")]
    [InlineData(Profession.GeneralPractitioner, "general practitioner")]
    [InlineData(Profession.AlliedHealthProfessional, "allied health professional")]
    [InlineData(TeamRole.EndOfLifeCareSpecialist, "end of life care specialist")]
    public void Names_become_words(Enum name, string words) => Assert.Equal(words, Phrase.Words(name));

    [Theory]
    [InlineData(Profession.Nurse, "a nurse")]
    [InlineData(Profession.AlliedHealthProfessional, "an allied health professional")]
    [InlineData(Profession.Geriatrician, "a geriatrician")]
    public void One_of_a_kind_takes_its_article(Enum name, string words) => Assert.Equal(words, Phrase.OneOf(name));

    [Fact]
    public void One_week_is_not_several()
    {
        Assert.Equal("one week", Phrase.Weeks(1));
        Assert.Equal("4 weeks", Phrase.Weeks(4));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void A_capital_I_becomes_an_i_with_a_dot_in_any_culture(string culture)
    {
        using HostileCulture hostile = new(culture);

        Assert.Equal("information sharing", Phrase.Words(ProtocolKind.InformationSharing));
    }
}
