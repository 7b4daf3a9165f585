using EhchRules.Catalogue;
using EhchRules.Records;
using EhchRules.Rules;

namespace EhchRules.Tests.Architecture;

/// <summary>Which room of EhchRules may know which.</summary>
public sealed class LayerTests() : RoomTests(typeof(NetworkRecord).Assembly)
{
    [Fact]
    public void The_search_sees_fields_signatures_and_bodies()
    {
        Assert.Contains(typeof(PcnCode), TypesKnown.By(typeof(PrimaryCareNetwork)));
        Assert.Contains(typeof(Facts), TypesKnown.By(typeof(Facts<>)));
        Assert.Contains(typeof(Requirement), TypesKnown.By(typeof(Finding)));
        Assert.Contains(typeof(RecordFaults), TypesKnown.By(typeof(NetworkRecord)));
        Assert.Contains(typeof(RequirementCatalogue), TypesKnown.By(typeof(AttestationChecks)));
        Assert.DoesNotContain(typeof(RequirementCatalogue), TypesKnown.By(typeof(PrimaryCareNetwork)));
    }

    [Fact]
    public void A_room_is_a_folder_whatever_the_namespace()
    {
        Rooms rooms = Rooms.Of(typeof(NetworkRecord).Assembly);

        Assert.Equal((Rooms.Root, "EhchRules"), (rooms.RoomOf(typeof(Facts<>)), typeof(Facts<>).Namespace));
        Assert.Equal(("Records", "EhchRules"), (rooms.RoomOf(typeof(NetworkRecord)), typeof(NetworkRecord).Namespace));
        Assert.Equal("Rules", rooms.RoomOf(typeof(AsOf.Frame)));
        Assert.Null(rooms.RoomOf(typeof(string)));
    }

    [Fact]
    public void A_circle_is_named_with_an_example_unless_it_is_argued()
    {
        Dictionary<(string From, string To), string> uses = new() { [("A", "B")] = "One knows Two", [("B", "C")] = "Two knows Three", [("C", "A")] = "Three knows One" };

        Assert.Equal(["A uses B, which leads back to it: One knows Two"], Rooms.Circles(uses, []));
        Assert.Empty(Rooms.Circles(uses, [("C", "A")]));
    }

    [Fact]
    public void The_check_of_attestations_asks_the_catalogue_and_no_noun_asks_the_checks()
    {
        IReadOnlyDictionary<(string From, string To), string> uses = Rooms.Of(typeof(NetworkRecord).Assembly).Uses;

        Assert.Contains(("Records", "Catalogue"), uses);
        Assert.DoesNotContain((Rooms.Root, "Records"), uses);
    }
}
