using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using EhchRules.Catalogue;

namespace EhchRules.Tests.Catalogue;

public sealed class CatalogueTests
{
    public static TheoryData<string> AllIds => [.. Witness.Ids];

    [Fact]
    public void The_judged_requirements_are_those_of_the_contract_in_its_order() =>
        Assert.Equal(Witness.Ids, RequirementCatalogue.Judged.Select(requirement => requirement.Id));

    [Fact]
    public void Ids_are_unique_among_judged_and_listed_together()
    {
        string[] ids = [.. RequirementCatalogue.Judged.Select(r => r.Id), .. RequirementCatalogue.Listed.Select(e => e.Id)];

        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Topics_come_in_the_order_of_the_vocabulary()
    {
        Topic[] topics = [.. RequirementCatalogue.Judged.Select(requirement => requirement.Topic)];

        Assert.Equal(topics.Order(), topics);
        Assert.Equal(Enum.GetValues<Topic>(), topics.Distinct());
    }

    [Fact]
    public void Every_requirement_that_a_topic_exposes_is_in_the_catalogue()
    {
        Requirement[] exposed =
        [
            .. typeof(RequirementCatalogue).Assembly.GetExportedTypes()
                .Where(type => type.Namespace == typeof(RequirementCatalogue).Namespace && type is { IsAbstract: true, IsSealed: true })
                .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
                .Where(property => property.PropertyType == typeof(Requirement))
                .Select(property => (Requirement)property.GetValue(null)!),
        ];

        Assert.Equal(
            RequirementCatalogue.Judged.Select(r => r.Id).Order(StringComparer.Ordinal),
            exposed.Select(r => r.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_requirement_is_found_by_its_id_and_by_no_other_spelling()
    {
        foreach (Requirement requirement in RequirementCatalogue.Judged) Assert.Same(requirement, RequirementCatalogue.Find(requirement.Id));
        Assert.Null(RequirementCatalogue.Find("pcsp-3"));
        Assert.Null(RequirementCatalogue.Find("LEAD-4"));
        Assert.Null(RequirementCatalogue.Find(""));
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void Terms_tile_the_life_without_gap_or_overlap(string id)
    {
        Requirement requirement = Requirement(id);

        Assert.NotEmpty(requirement.Terms);
        Assert.All(requirement.Terms, term => Assert.NotNull(term.Period.From));
        Assert.All(requirement.Terms.SkipLast(1), term => Assert.NotNull(term.Period.To));
        for (int i = 1; i < requirement.Terms.Length; i++)
        {
            Assert.Equal(requirement.Terms[i - 1].Period.To!.Value.AddDays(1), requirement.Terms[i].Period.From);
        }

        foreach (DateOnly day in BoundariesAndNeighbours(requirement))
        {
            Term[] terms = [.. requirement.Terms.Where(term => term.Period.Contains(day))];
            Assert.Equal(requirement.Life.Contains(day) ? 1 : 0, terms.Length);
            Assert.Same(terms.SingleOrDefault(), requirement.TermOn(day));
        }
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void Every_term_is_cited_and_every_citation_names_its_source(string id)
    {
        foreach (Term term in Requirement(id).Terms)
        {
            Assert.NotEmpty(term.Citations);
            Assert.All(term.Citations, citation => Assert.False(string.IsNullOrWhiteSpace(citation.Source)));
            Assert.All(term.Citations, citation => Assert.Contains(citation.Document, Instruments.All));
            Assert.Contains(term.Instrument, Instruments.All);
        }
    }

    [Fact]
    public void A_listed_entry_has_a_reason_and_either_citations_or_another_text()
    {
        Assert.Equal(
            ["LEAD-4", .. Enumerable.Range(1, 18).Select(n => FormattableString.Invariant($"LISTED-{n}"))],
            RequirementCatalogue.Listed.Select(entry => entry.Id));
        foreach (ListedEntry entry in RequirementCatalogue.Listed)
        {
            Assert.False(string.IsNullOrWhiteSpace(entry.WhyNotJudged));
            Assert.Equal(entry.Citations.IsEmpty, entry.OtherText is not null);
            Assert.All(entry.Citations, citation => Assert.False(string.IsNullOrWhiteSpace(citation.Source)));
        }
    }

    [Fact]
    public void No_clause_is_shown_unless_it_is_confirmed()
    {
        Citation[] others = [.. AllCitations().Where(citation => citation.Status is not CitationStatus.Confirmed)];

        Assert.NotEmpty(others);
        Assert.All(others, citation => Assert.Null(citation.Clause));
        Assert.All(others, citation => Assert.DoesNotContain("7.3.1", citation.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void The_only_clause_of_the_contract_is_that_of_the_lead_GP_in_the_text_as_first_published()
    {
        Citation[] ofTheContract =
            [.. AllCitations().Where(c => c.Clause is not null && c.Document.Id.StartsWith("DES-", StringComparison.Ordinal))];

        Citation only = Assert.Single(ofTheContract);
        Assert.Equal("DES-2020-21", only.Document.Id);
        Assert.Equal("7.3.1(d)", only.Clause);
        Assert.Contains(only, Leadership.LeadGp.Terms[0].Citations);
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void The_end_of_a_life_agrees_with_its_last_term(string id)
    {
        Requirement requirement = Requirement(id);
        DateOnly? last = requirement.Terms[^1].Period.To;

        Assert.Equal(requirement.EndsWith is LifeEnd.Open, last is null);
        Assert.Equal(requirement.EndsWith is LifeEnd.Replaced, requirement.ReplacedBy is not null);
        switch (requirement.EndsWith)
        {
            case LifeEnd.OutsideCoverage:
                Assert.Equal(new DateOnly(2024, 3, 31), last);
                break;
            case LifeEnd.Ended:
                Assert.Equal(Topic.CovidModel, requirement.Topic);
                Assert.Equal(new DateOnly(2020, 9, 30), last);
                break;
            case LifeEnd.Replaced:
                Requirement successor = Requirement(requirement.ReplacedBy!);
                Assert.NotNull(successor.TermOn(last!.Value.AddDays(1)));
                break;
            case LifeEnd.Open:
                break;
            default:
                Assert.Fail($"{id} ends in a way that this test does not know.");
                break;
        }
    }

    [Fact]
    public void No_term_begins_before_its_text_was_published()
    {
        foreach (Requirement requirement in RequirementCatalogue.Judged)
        {
            Assert.All(
                requirement.Terms,
                term => Assert.True(term.Instrument.Published <= term.Period.From, $"{requirement.Id} {term.Period}"));
        }
    }

    [Theory]
    [InlineData("LEAD-1", "2020-03-31", null, null)]
    [InlineData("LEAD-1", "2020-04-01", Force.Contractual, "DES-2020-21")]
    [InlineData("LEAD-1", "2020-09-30", Force.Contractual, "DES-2020-21")]
    [InlineData("LEAD-1", "2020-10-01", null, null)]
    [InlineData("LEAD-2", "2020-07-30", null, null)]
    [InlineData("LEAD-2", "2020-07-31", Force.InterimFlexibility, "TRANSITION-2020")]
    [InlineData("LEAD-2", "2020-09-30", Force.InterimFlexibility, "TRANSITION-2020")]
    [InlineData("LEAD-2", "2020-10-01", Force.Contractual, "DES-2020-21-OCT")]
    [InlineData("LEAD-2", "2021-03-31", Force.Contractual, "DES-2020-21-OCT")]
    [InlineData("LEAD-2", "2021-04-01", Force.Contractual, "DES-2021-22")]
    [InlineData("LEAD-2", "2024-03-31", Force.Contractual, "DES-2023-24")]
    [InlineData("LEAD-2", "2024-04-01", Force.Unverified, "DES-2024-25")]
    [InlineData("CODE-1", "2020-09-30", null, null)]
    [InlineData("CODE-1", "2020-10-01", Force.Contractual, "DES-2020-21-OCT")]
    [InlineData("CODE-1", "2021-03-31", Force.Contractual, "DES-2020-21-OCT")]
    [InlineData("CODE-1", "2021-04-01", Force.Contractual, "DES-2021-22")]
    [InlineData("CODE-1", "2024-03-31", Force.Contractual, "DES-2023-24")]
    [InlineData("CODE-1", "2024-04-01", Force.Contractual, "DES-2024-25")]
    [InlineData("CODE-1", "2025-03-31", Force.Contractual, "DES-2024-25-OCT")]
    [InlineData("CODE-1", "2025-04-01", Force.Unverified, "DES-2025-26")]
    [InlineData("ROUND-4", "2020-09-30", null, null)]
    [InlineData("ROUND-4", "2020-10-01", Force.Contractual, "DES-2020-21-OCT")]
    [InlineData("ROUND-4", "2021-03-31", Force.Contractual, "DES-2020-21-OCT")]
    [InlineData("ROUND-4", "2021-04-01", Force.Contractual, "DES-2021-22")]
    [InlineData("ROUND-4", "2024-03-31", Force.Contractual, "DES-2023-24")]
    [InlineData("ROUND-4", "2024-04-01", Force.Guidance, "LEAD-ROLE-2020")]
    [InlineData("VACC-1", "2026-03-31", null, null)]
    [InlineData("VACC-1", "2026-04-01", Force.Contractual, "DES-2026-27")]
    [InlineData("VACC-1", "2026-04-30", Force.Contractual, "DES-2026-27")]
    [InlineData("VACC-1", "2026-05-01", Force.Contractual, "DES-2026-27-MAY")]
    [InlineData("PCI-1", "2020-03-31", null, null)]
    [InlineData("PCI-1", "2020-04-01", Force.Contractual, "DES-2020-21", TermEffect.Binds)]
    [InlineData("PCI-1", "2020-07-30", Force.Contractual, "DES-2020-21", TermEffect.Binds)]
    [InlineData("PCI-1", "2020-07-31", Force.InterimFlexibility, "TRANSITION-2020", TermEffect.Disapplied)]
    [InlineData("PCI-1", "2021-03-31", Force.InterimFlexibility, "TRANSITION-2020", TermEffect.Disapplied)]
    [InlineData("PCI-1", "2021-04-01", Force.Unverified, "TRANSITION-2020", TermEffect.StateNotKnown)]
    [InlineData("ALIGN-3", "2020-07-30", null, null)]
    [InlineData("ALIGN-3", "2020-07-31", Force.InterimFlexibility, "TRANSITION-2020")]
    [InlineData("ALIGN-3", "2020-09-30", Force.InterimFlexibility, "TRANSITION-2020")]
    [InlineData("ALIGN-3", "2020-10-01", Force.Unverified, "TRANSITION-2020")]
    [InlineData("ALIGN-3", "2035-01-01", Force.Unverified, "TRANSITION-2020")]
    public void Force_by_date(string id, string day, Force? force, string? instrument, TermEffect effect = TermEffect.Binds)
    {
        Term? term = Requirement(id).TermOn(Day(day));

        Assert.Equal(force, term?.Force);
        Assert.Equal(instrument, term?.Instrument.Id);
        if (term is not null) Assert.Equal(effect, term.Effect);
    }

    [Fact]
    public void A_term_has_the_force_of_its_text_except_where_the_contract_says_otherwise()
    {
        IEnumerable<string> exceptions = RequirementCatalogue.Judged
            .SelectMany(requirement => requirement.Terms, (requirement, term) => (requirement.Id, Term: term))
            .Where(row => row.Term.Force != row.Term.Instrument.Force)
            .Select(row => $"{row.Id} {row.Term.Period}: {row.Term.Force}");

        Assert.Equal(
            [
                "ALIGN-3 2020-10-01/..: Unverified",
                "ALIGN-4 2020-10-01/..: Unverified",
                "ALIGN-5 2020-10-01/..: Unverified",
                "CODE-1 2024-04-01/2024-09-30: Contractual",
                "CODE-1 2024-10-01/2025-03-31: Contractual",
                "PCI-1 2021-04-01/..: Unverified",
                "VACC-1 2026-04-01/2026-04-30: Contractual",
                "VACC-1 2026-05-01/..: Contractual",
            ],
            exceptions);
    }

    [Fact]
    public void Lives() => EachIs(
        static one => $"{one.From}/{one.To ?? ".."}",
        static requirement => FormattableString.Invariant($"{requirement.Life.From:yyyy-MM-dd}/{requirement.Life.To?.ToString("O", CultureInfo.InvariantCulture) ?? ".."}"));

    [Fact]
    public void Days_by_which_something_is_due_stand_on_every_term_of_their_duty() => EachIs(
        static one => one.DueBy ?? "",
        static requirement =>
        {
            Term term = requirement.Terms[0];
            Assert.All(requirement.Terms, other => Assert.Equal((term.DueBy, term.DueByStatus), (other.DueBy, other.DueByStatus)));
            return (term.DueBy?.ToString("O", CultureInfo.InvariantCulture) ?? "") + (term.DueByStatus is CitationStatus.Secondary ? "" : $" {term.DueByStatus}");
        });

    [Fact]
    public void Other_numbers_stand_on_every_term_of_their_duty() => EachIs(
        static one => one.Number,
        static requirement => Assert.Single(requirement.Terms.Select(Numbers).Distinct()));

    [Fact]
    public void Bearers() => EachIs(static one => one.Bearers, static requirement => string.Join(", ", requirement.Bearers));

    [Fact]
    public void Modalities() => EachIs(static one => one.Modality, static requirement => requirement.Modality.ToString());

    [Fact]
    public void Subjects() => EachIs(static one => one.Subject, static requirement => requirement.Subject.ToString());

    [Fact]
    public void Assumptions_and_what_rests_on_them()
    {
        Assert.Equal(["A-1", "A-2", "A-3", "A-4", "A-5", "A-6", "A-7", "A-8", "A-9"], Assumptions.All.Select(static assumption => assumption.Id));
        EachIs(static one => one.Assumptions, static requirement => string.Join(' ', requirement.Assumptions.Select(static assumption => assumption.Id)));
    }

    private static Requirement Requirement(string id) =>
        RequirementCatalogue.Find(id) ?? throw new ArgumentException($"There is no {id}.", nameof(id));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void EachIs(Func<Witness, string> typed, Func<Requirement, string> catalogue) => Assert.Equal(
        Witness.All.Select(one => $"{one.Id}: {typed(one)}"), RequirementCatalogue.Judged.Select(requirement => $"{requirement.Id}: {catalogue(requirement)}"));

    private static string Numbers(Term term) => string.Join(", ", new (string Name, int? Number)[]
    {
        (nameof(term.WorkingDays), term.WorkingDays), (nameof(term.MonthsCounted), term.MonthsCounted), (nameof(term.WeeksLookedBack), term.WeeksLookedBack),
    }.Where(static one => one.Number is not null).Select(static one => FormattableString.Invariant($"{one.Name} {one.Number}")));

    private static ImmutableArray<Citation> AllCitations() =>
    [
        .. RequirementCatalogue.Judged.SelectMany(requirement => requirement.Terms).SelectMany(term => term.Citations),
        .. RequirementCatalogue.Listed.SelectMany(entry => entry.Citations),
    ];

    private static SortedSet<DateOnly> BoundariesAndNeighbours(Requirement requirement)
    {
        SortedSet<DateOnly> days = [DateOnly.MinValue, DateOnly.MaxValue];
        IEnumerable<Instrument> texts = Instruments.All;
        foreach (DateRange period in requirement.Terms.Select(term => term.Period).Concat(texts.Select(text => text.Period)))
        {
            foreach (DateOnly? end in new[] { period.From, period.To })
            {
                if (end is not { } day) continue;
                days.UnionWith([day.AddDays(-1), day, day.AddDays(1)]);
            }
        }

        return days;
    }
}
