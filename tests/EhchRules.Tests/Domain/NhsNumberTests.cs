using EhchRules.Worklists;
using System.Reflection;

namespace EhchRules.Tests.Domain;

/// <summary>The vectors of docs/sources.md, NHS number. All are printed as examples or lie in the range that is never issued.</summary>
public sealed class NhsNumberTests
{
    [Theory]
    [InlineData("9434765919", false)]
    [InlineData("9876543210", false)]
    [InlineData("9990000018", true)]
    [InlineData("9990000026", true)]
    [InlineData("9990000034", true)]
    [InlineData("9990000042", true)]
    [InlineData("9990000069", true)]
    [InlineData("9990000077", true)]
    public void A_number_with_its_check_digit_is_read(string text, bool inTestRange)
    {
        Assert.True(NhsNumber.TryParse(text, out NhsNumber? number));
        Assert.Equal(text, number.Reveal());
        Assert.Equal(inTestRange, number.IsInTestRange);
    }

    [Theory]
    [InlineData("9990000050")]
    [InlineData("9990000190")]
    [InlineData("9990000220")]
    public void Eleven_becomes_the_check_digit_nought(string text) => Assert.Equal(text, NhsNumber.Parse(text).Reveal());

    [Theory]
    [InlineData("1234567890")]
    [InlineData("9991234560")]
    [InlineData("9434765918")]
    [InlineData("9434765910")]
    public void Another_check_digit_is_refused(string text) => Assert.False(NhsNumber.TryParse(text, out _));

    [Theory]
    [InlineData("999000000")]
    [InlineData("999000014")]
    [InlineData("999000028")]
    public void Nine_digits_whose_check_would_be_ten_have_no_tenth(string nine) =>
        Assert.DoesNotContain(Enumerable.Range(0, 10), check => NhsNumber.TryParse(FormattableString.Invariant($"{nine}{check}"), out _));

    [Theory]
    [InlineData('0')]
    [InlineData('1')]
    [InlineData('2')]
    [InlineData('3')]
    [InlineData('4')]
    [InlineData('5')]
    [InlineData('6')]
    [InlineData('7')]
    [InlineData('8')]
    [InlineData('9')]
    public void One_digit_ten_times_passes_the_check_and_is_refused_all_the_same(char digit) => Assert.False(NhsNumber.TryParse(new(digit, 10), out _));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("943476591")]
    [InlineData("94347659190")]
    [InlineData("943-476-5919")]
    [InlineData("943 4765919")]
    [InlineData("9434 76 5919")]
    [InlineData("943  476 591")]
    [InlineData(" 9434765919")]
    [InlineData("943476591X")]
    [InlineData("943476591\u0669")]
    public void Other_texts_are_refused(string? text) => Assert.False(NhsNumber.TryParse(text, out _));

    [Fact]
    public void Groups_of_three_three_and_four_are_the_same_number()
    {
        Assert.Equal(NhsNumber.Parse("9434765919"), NhsNumber.Parse("943 476 5919"));
        Assert.Equal(NhsNumber.Parse("9434765919").GetHashCode(), NhsNumber.Parse("943 476 5919").GetHashCode());
        Assert.NotEqual(NhsNumber.Parse("9434765919"), NhsNumber.Parse("9876543210"));
    }

    [Fact]
    public void The_edges_of_the_test_range()
    {
        Assert.False(NhsNumber.Parse("9989999996").IsInTestRange);
        Assert.True(NhsNumber.Parse("9990000018").IsInTestRange);
        Assert.True(NhsNumber.Parse("9999999980").IsInTestRange);
    }

    [Fact]
    public void A_number_shows_its_last_four_digits_alone()
    {
        NhsNumber number = NhsNumber.Parse("9434765919");

        Assert.Equal("*** *** 5919", number.ToString());
        Assert.Equal("*** *** 5919", $"{number}");
    }

    [Theory]
    [InlineData("9434765918", "4765")]
    [InlineData("943 476 5918", "476")]
    [InlineData("not 9434765919", "9434")]
    public void An_exception_does_not_repeat_the_text(string text, string part)
    {
        FormatException fault = Assert.Throws<FormatException>(() => NhsNumber.Parse(text));

        Assert.Equal("The text is not an NHS number: ten digits, not all the same, of which the last is the check digit.", fault.Message);
        Assert.DoesNotContain(part, fault.ToString(), StringComparison.Ordinal);
        Assert.Empty(fault.Data);
    }

    [Fact]
    public void No_property_gives_the_number_out_so_that_no_serialiser_does() =>
        Assert.Equal(["IsInTestRange"], typeof(NhsNumber).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name));

    [Theory]
    [InlineData("9434765919", "*** *** 5919")]
    [InlineData("943 476 5919", "*** *** 5919")]
    [InlineData("943-476-5919", "*** *** 5919")]
    [InlineData("94 34 76 59 19", "*** *** 5919")]
    [InlineData("NHS:943.476.5919", "NHS:*** *** 5919")]
    [InlineData("NHS9434765919", "NHS*** *** 5919")]
    [InlineData("ward 3: 943 476 5919/2", "ward 3: *** *** 5919/2")]
    [InlineData("９４３４７６５９１９", "*** *** 5919")]
    [InlineData("9434765919 and 9434765870", "*** *** 5919 and *** *** 5870")]
    public void A_number_in_an_id_is_masked_however_it_is_written(string id, string shown) => Assert.Equal(shown, NhsNumber.Mask(id));

    [Theory]
    [InlineData("")]
    [InlineData("r-1")]
    [InlineData("9434765918")]
    [InlineData("94347659190")]
    [InlineData("09434765919")]
    [InlineData("943476591")]
    [InlineData("943a4765919")]
    [InlineData("1111111111")]
    public void What_is_no_number_is_shown_as_it_is(string id) => Assert.Same(id, NhsNumber.Mask(id));

    [Fact]
    public void The_words_of_what_holds_a_residents_id_mask_it()
    {
        Resident resident = new() { Id = "943 476 5919" };
        Attestation attestation = new() { Requirement = "PCSP-3", Subject = "9434765919", On = new(2022, 9, 20), Answer = true };

        Assert.Equal("Resident *** *** 5919", resident.ToString());
        Assert.Equal("PCSP-3, 2022-09-20: yes", attestation.ToString());
        Assert.Equal("Resident *** *** 5919", new Subject(SubjectKind.Resident, "9434765919", null).ToString());
        Assert.Equal("Home 9434765919", new Subject(SubjectKind.Home, "9434765919", null).ToString());
        Assert.Equal("residents/*** *** 5919/plans", new MissingFact("residents/9434765919/plans", "residents/#/plans", "whether a plan was agreed").ToString());
        Assert.Equal("homes/9434765919/beds", new MissingFact("homes/9434765919/beds", "homes/#/beds", "the number of beds").ToString());
        Assert.Equal("*** *** 5919: off her food", new StaffConcern("9434765919", "off her food").ToString());
    }
}
