using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace EhchRules.Tests.Domain;

/// <summary>Equality by value, which a list or an array on a record would quietly turn into equality by reference.</summary>
public sealed class RecordEqualityTests
{
    [Fact]
    public void Homes_with_the_same_facts_are_equal()
    {
        CareHome one = Home();
        CareHome same = Home();

        Assert.NotSame(one, same);
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Homes_differ_by_one_entry_deep_down()
    {
        CareHome home = Home();
        CareHome other = home with { Rounds = [home.Rounds[0] with { Attendees = [new() { Person = "p-3" }] }] };

        Assert.NotEqual(home, other);
    }

    [Fact]
    public void A_home_that_had_no_round_differs_from_one_whose_rounds_are_not_known() =>
        Assert.NotEqual(Home() with { Rounds = [] }, Home() with { Rounds = Facts<HomeRound>.Unknown });

    [Fact]
    public void Residents_are_equal_by_value_to_the_days_of_their_plans()
    {
        Assert.Equal(Resident(new(2020, 12, 14)), Resident(new(2020, 12, 14)));
        Assert.Equal(Resident(new(2020, 12, 14)).GetHashCode(), Resident(new(2020, 12, 14)).GetHashCode());
        Assert.NotEqual(Resident(new(2020, 12, 14)), Resident(new(2020, 12, 15)));
    }

    [Fact]
    public void Networks_are_equal_by_value()
    {
        Assert.Equal(Network("p-1"), Network("p-1"));
        Assert.NotEqual(Network("p-1"), Network("p-2"));
        Assert.NotEqual(Network("p-1"), Network("p-1") with { Team = null });
    }

    [Fact]
    public void Attestations_are_equal_by_value()
    {
        Attestation one = new() { Requirement = "ROUND-3", Subject = "oakfield", Answer = true, On = new(2020, 12, 31) };

        Assert.Equal(one, one with { });
        Assert.NotEqual(one, one with { Answer = false });
        Assert.NotEqual(one, one with { To = new(2021, 1, 1) });
    }

    [Fact]
    public void The_domain_records_are_found()
    {
        Assert.Contains(typeof(CarePlan), DomainRecords());
        Assert.Contains(typeof(TeamMember), DomainRecords());
        Assert.Contains(typeof(Attestation), DomainRecords());
    }

    [Fact]
    public void No_property_of_a_domain_record_is_a_collection_that_compares_by_reference()
    {
        string[] found =
        [
            .. DomainRecords()
                .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                .Where(property => property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType))
                .Where(property => !IsOneOf(property.PropertyType, typeof(Facts<>), typeof(KnownList<>)))
                .Select(property => $"{property.DeclaringType!.Name}.{property.Name}"),
        ];

        // NetworkRecord leaves its warnings out of equality: they follow from the rest.
        Assert.Equal(["NetworkRecord.Warnings"], found);
    }

    [Fact]
    public void No_domain_record_but_the_whole_one_writes_its_own_equality()
    {
        string[] own =
        [
            .. DomainRecords()
                .Where(type => type.GetMethod("Equals", [type])!.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
                .Select(type => type.Name),
        ];

        Assert.Equal(["NetworkRecord"], own);
    }

    /// <summary>Finds the records that a whole record is made of, itself included, by following properties.</summary>
    private static List<Type> DomainRecords()
    {
        List<Type> found = [];
        Queue<Type> next = new([typeof(NetworkRecord)]);
        while (next.TryDequeue(out Type? type))
        {
            foreach (Type argument in type.GetGenericArguments()) next.Enqueue(argument);
            if (type.Assembly != typeof(NetworkRecord).Assembly || type.GetMethod("<Clone>$") is null || found.Contains(type)) continue;
            found.Add(type);
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)) next.Enqueue(property.PropertyType);
        }

        return found;
    }

    private static bool IsOneOf(Type type, params Type[] open) => type.IsGenericType && open.Contains(type.GetGenericTypeDefinition());

    private static CareHome Home() => new()
    {
        Id = "oakfield",
        Registrations = [new() { Location = CqcLocationId.Parse("1-125856395"), Services = [RegisteredService.CareHomeWithNursing], From = new(2011, 1, 25) }],
        Exemptions = [new() { NotSubstantivelyACareHome = true }],
        Rounds = [new() { On = new(2020, 10, 6), Attendees = [new() { Person = "p-2", Role = TeamRole.GeneralPractitioner }], Reviewed = ["r-1"] }],
    };

    private static Resident Resident(DateOnly reviewed) => new()
    {
        Id = "r-1",
        Plans = [new() { AgreedOn = new(2020, 10, 9), ReviewedOn = [reviewed], RefreshRequired = [new(2020, 12, 8)] }],
    };

    private static PrimaryCareNetwork Network(string member) => new()
    {
        Code = PcnCode.Parse("U57491"),
        Team = new() { Members = [new() { Person = member, From = new(2020, 9, 14) }] },
    };
}
