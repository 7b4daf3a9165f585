using System.Globalization;
using System.Text.RegularExpressions;
using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Tests.Rules;

/// <summary>What holds of every sentence that a finding shows, read off all findings of the records of all vectors, and of random records.</summary>
public sealed partial class SentenceTests
{
    private const int RandomOnes = 600;

    private static readonly Lazy<Task<IReadOnlyList<Said>>> Sentences = new(AllAsync);

    [Fact]
    public async Task No_name_in_braces_is_left() => AssertNone(await Sentences.Value, static said => said.Text.AsSpan().ContainsAny('{', '}'));

    [Fact]
    public async Task Each_ends_as_a_sentence() => AssertNone(await Sentences.Value, static said => said.Text[^1] is not ('.' or '?'));

    [Fact]
    public async Task Each_begins_with_a_capital_or_an_id_of_the_record() => AssertNone(
        await Sentences.Value, static said => char.IsLower(said.Text[0]) && !StartsWithAnId().IsMatch(said.Text));

    [Fact]
    public async Task No_space_or_mark_is_doubled() => AssertNone(await Sentences.Value, static said => DoubledMark().IsMatch(said.Text));

    [Fact]
    public async Task No_word_is_doubled() => AssertNone(await Sentences.Value, static said => DoubledWord().IsMatch(said.Text));

    [Fact]
    public async Task Articles_agree_with_the_word_that_follows() => AssertNone(await Sentences.Value, static said => WrongArticle(said.Text));

    [Fact]
    public async Task No_one_is_counted_as_several() => AssertNone(await Sentences.Value, static said => OneOfMany().IsMatch(said.Text));

    [Theory]
    [InlineData("p-1, a allied health professional, leads.", true)]
    [InlineData("An geriatrician is in the team.", true)]
    [InlineData("A GP, an MDT, an NHS trust, a unit, an hour and an advocate.", false)]
    public void A_wrong_article_is_seen(string sentence, bool wrong) => Assert.Equal(wrong, WrongArticle(sentence));

    [Fact]
    public void No_sentence_says_that_something_is_since_a_day() => Assert.All(
        RuleBook.Rules.SelectMany(static rule => EhchRuleSet.Current.ReasonsOf(rule.Requirement)),
        static reason => Assert.False(PresentSince().IsMatch(reason.Template), $"{reason.Code}: {reason.Template}"));

    [Fact]
    public async Task What_was_due_and_is_not_met_was_due_before_the_day_judged() => AssertNone(
        await Sentences.Value, static said => said.Outcome is Outcome.NotMet && DaysIn(DueDay(), said.Text).Any(day => day >= said.On));

    [Fact]
    public async Task What_is_not_yet_due_is_due_on_the_day_judged_or_later() => AssertNone(
        await Sentences.Value, static said => said.Outcome is Outcome.NotYetDue && DaysIn(DueDay(), said.Text).Any(day => day < said.On));

    [Fact]
    public async Task A_day_that_a_sentence_calls_due_is_the_findings_own() => AssertNone(
        await Sentences.Value, static said => DaysIn(DueDay(), said.Text).Any(day => day != said.DueOn));

    [Fact]
    public async Task What_is_not_met_was_due_before_the_day_judged_or_is_due_each_week() => AssertNone(
        await Sentences.Value,
        static said => said.Outcome is Outcome.NotMet && said.DueOn >= said.On && said.Code is not ("RoundMissed" or "CheckInMissed"));

    [Fact]
    public async Task What_is_not_yet_due_and_says_when_is_due_on_the_day_judged_or_later() =>
        AssertNone(await Sentences.Value, static said => said.Outcome is Outcome.NotYetDue && said.DueOn < said.On);

    [Fact]
    public async Task What_was_late_happened_after_the_day_on_which_it_was_due_and_before_that_it_was_in_time() => AssertNone(
        await Sentences.Value,
        static said => said.Outcome is Outcome.Met or Outcome.MetLate
            && DaysIn(DueDay(), said.Text).Any(due => (said.Outcome is Outcome.MetLate) != (DaysIn(AnyDay(), said.Text).First() > due)));

    [Fact]
    public async Task What_a_sentence_says_was_not_done_by_a_day_was_not_done_by_a_day_that_is_over() => AssertNone(
        await Sentences.Value, static said => said.Outcome is Outcome.NeedsJudgement && DaysIn(DueDay(), said.Text).Any(day => day >= said.On));

    [Fact]
    public async Task What_has_happened_happened_by_the_day_judged() => AssertNone(
        await Sentences.Value,
        static said => said.Outcome is Outcome.Met or Outcome.MetLate or Outcome.NotMet
            && DaysIn(AnyDay(), DueDay().Replace(said.Text, string.Empty)).Any(day => day > said.On));

    [Fact]
    public async Task Every_outcome_and_every_requirement_is_among_them()
    {
        IReadOnlyList<Said> all = await Sentences.Value;

        Assert.Equal(Enum.GetValues<Outcome>(), all.Select(static said => said.Outcome).Distinct().Order());
        Assert.Equal(RequirementCatalogue.Judged.Length, all.Select(static said => said.Requirement).Distinct().Count());
    }

    private static async Task<IReadOnlyList<Said>> AllAsync()
    {
        HashSet<Said> all = [];
        foreach (ConformanceVector vector in ConformanceVector.All)
        {
            AssessmentOptions options = new() { KnownOn = vector.KnownOn, AllOccasions = vector.AllOccasions };
            Assessment assessment = EhchRuleSet.Current.Assess(await vector.Record(), vector.On, options);
            foreach (Finding finding in assessment.Findings)
            {
                all.Add(new(finding, vector.On));
            }
        }

        for (int seed = 1; seed <= RandomOnes; seed++)
        {
            DateOnly on = new Chance(seed).Day();
            foreach (Finding finding in EhchRuleSet.Current.Assess(RandomRecords.Make(seed), on, new() { AllOccasions = true }).Findings) all.Add(new(finding, on));
        }

        return [.. all];
    }

    private static void AssertNone(IReadOnlyList<Said> all, Predicate<Said> faulty)
    {
        List<Said> found = [.. all.Where(said => faulty(said))];
        Assert.True(found.Count == 0, $"{found.Count} sentences:\n{string.Join('\n', found.Take(50))}");
    }

    private static bool WrongArticle(string sentence) =>
        Article().Matches(sentence).Any(static match => match.Groups["article"].Value.Length == 2 != SoundsOpen(match.Groups["word"].Value));

    /// <summary>Says whether a word is spoken with a vowel first. Names of letters are: an MDT, an NHS trust; but a GP.</summary>
    private static bool SoundsOpen(string word)
    {
        bool spelt = word.Length > 1 && word.All(static letter => char.IsUpper(letter) || char.IsDigit(letter));
        if (spelt) return "AEFHILMNORSX".Contains(word[0], StringComparison.Ordinal);
        if (word.StartsWith("hour", StringComparison.OrdinalIgnoreCase)) return true;
        bool spokenWithAConsonant = Array.Exists(["uni", "use", "one", "once", "eu"], start => word.StartsWith(start, StringComparison.OrdinalIgnoreCase));
        return !spokenWithAConsonant && "aeiou".Contains(char.ToLowerInvariant(word[0]), StringComparison.Ordinal);
    }

    private static IEnumerable<DateOnly> DaysIn(Regex regex, string text) => regex.Matches(text)
        .Select(static match => DateOnly.ParseExact(match.Groups["day"].Value, "d MMMM yyyy", CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^[a-z]+-\d")]
    private static partial Regex StartsWithAnId();

    [GeneratedRegex(@"\s\s|\.\.|\?\.|\.\?|,,|;;|::| [.,;:?]")]
    private static partial Regex DoubledMark();

    [GeneratedRegex(@"\b(?<word>\p{L}+) \k<word>\b", RegexOptions.IgnoreCase)]
    private static partial Regex DoubledWord();

    [GeneratedRegex(@"\b(?<article>[Aa]n?) (?<word>[\p{L}\d]+)")]
    private static partial Regex Article();

    [GeneratedRegex(@"\b1 (weeks|months|staff|people|working days)\b|\b(All|last|first) 1\b")]
    private static partial Regex OneOfMany();

    [GeneratedRegex(@"\b(is|are)\b.*\bsince \{")]
    private static partial Regex PresentSince();

    [GeneratedRegex(@"\b(due (by|date of|on)|required a GP by|[Nn]o plan by|have no plan by|ends on|In hospital on(?=[^.]*when the plan was due)) (?<day>\d{1,2} [A-Z][a-z]+ \d{4})")]
    private static partial Regex DueDay();

    [GeneratedRegex(@"(?<day>\d{1,2} [A-Z][a-z]+ \d{4})")]
    private static partial Regex AnyDay();

    private sealed record Said(string Requirement, Outcome Outcome, string Code, DateOnly On, DateOnly? DueOn, string Text)
    {
        internal Said(Finding finding, DateOnly on)
            : this(finding.Requirement.Id, finding.Outcome, finding.Reason.Code, on, finding.DueOn, finding.Reason.Text)
        {
        }
    }
}
