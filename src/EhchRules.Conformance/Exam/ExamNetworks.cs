using System.Text.Json.Nodes;
using EhchRules.Catalogue;
using EhchRules.Sampling;

namespace EhchRules.Conformance;

/// <summary>Somebody whom a question can be about, in a small record.</summary>
/// <param name="Record">The record.</param>
/// <param name="Text">The same as JSON.</param>
/// <param name="Kind">The kind of the subject.</param>
/// <param name="Id">The subject's id.</param>
internal sealed record ExamSubject(NetworkRecord Record, JsonObject Text, SubjectKind Kind, string Id);

/// <summary>The invented networks from which the subjects of a deck are drawn. One is kept at a time.</summary>
/// <param name="seed">The seed.</param>
/// <param name="turnedOn">What answers turned on so far: it is varied more often than what they do not turn on.</param>
internal sealed class ExamNetworks(int seed, FactsTurnedOn turnedOn)
{
    // From 20 homes on a network has every story that a home can have: out of scope, claimed exempt, moved away, opened late.
    private const int Homes = 20;
    private const int Beds = 160;
    private const int SmallHomes = 3;
    private const int SmallBeds = 9;
    private const int MostNetworks = 12_500;

    private NetworkRecord network = null!;

    /// <summary>Goes on to the network of a round.</summary>
    internal void MoveTo(int round) => network = SampleNetworks.GenerateOne(new() { Homes = Homes, Beds = Beds, Seed = unchecked(seed + (round / MostNetworks)) }, round % MostNetworks);

    /// <summary>Draws some homes with what payment turns on, and no residents.</summary>
    internal async Task<ExamSubject> DrawHomesAsync(ExamRandom random, CancellationToken cancellationToken)
    {
        CareHome[] homes = [.. random.Shuffled(network.Homes).Take(random.Between(1, 5))];
        NetworkRecord cut = NetworkRecord.Create(
            new() { Code = network.Network.Code, From = network.Network.From, LocalVariations = AddedFacts.DrawVariations(random) },
            homes.Select(static home => new CareHome { Id = home.Id, Registrations = home.Registrations, Beds = home.Beds, Alignments = home.Alignments, Exemptions = home.Exemptions }).ToFacts(),
            []);
        return await VaryAsync(cut, SubjectKind.Home, homes[0].Id, VectorFormat.Premium, random, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Draws a subject of a requirement, with the part of the network that bears on it, and as often as not with something changed.</summary>
    internal async Task<ExamSubject> DrawAsync(Requirement requirement, ExamRandom random, CancellationToken cancellationToken)
    {
        // One network has one network to ask about, so that others are made beside it. They are small: few of a network's facts are about homes.
        NetworkRecord whole = requirement.Subject is SubjectKind.Network && random.InHundred(70)
            ? SampleNetworks.GenerateOne(new() { Homes = SmallHomes, Beds = SmallBeds, Seed = seed }, random.Below(MostNetworks))
            : network;
        string id = requirement.Subject switch
        {
            SubjectKind.Network => whole.Network.Code.Value,
            SubjectKind.Home => random.Pick(whole.Homes).Id,
            _ => random.Pick(whole.Residents).Id,
        };
        NetworkRecord cut = RecordCut.To(whole, requirement, id, random);
        return await VaryAsync(cut, requirement.Subject, id, requirement.Id, random, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ExamSubject> VaryAsync(NetworkRecord cut, SubjectKind kind, string id, string requirement, ExamRandom random, CancellationToken cancellationToken)
    {
        ExamSubject drawn = new(cut, ExamRecord.Of(cut), kind, id);
        if (!random.InHundred(50)) return drawn;
        JsonObject varied = ExamRecord.Copy(drawn.Text);
        if (kind is not SubjectKind.Network && random.InHundred(40)) Borrow(ExamRecord.Subject(varied, kind, id), kind, random);
        for (int edits = random.Between(0, 3); edits >= 0; edits--)
        {
            if (await ExamRecord.TryReadAsync(varied, cancellationToken).ConfigureAwait(false) is not { } record || !HasSubject(record, kind, id)) return drawn;
            if (edits == 0) return new(record, varied, kind, id);
            Edit(varied, ExamRecord.Subject(varied, kind, id), requirement, random);
        }

        return drawn;
    }

    private void Edit(JsonObject record, JsonObject subject, string requirement, ExamRandom random)
    {
        (JsonObject Owner, string Member)[] turning = [.. ExamRecord.Owners(record).SelectMany(owner => turnedOn.Of(requirement).Where(owner.Object.ContainsKey).Select(member => (owner.Object, member)))];
        if (turning.Length > 0 && random.InHundred(60))
        {
            (JsonObject owner, string member) = random.Pick<(JsonObject, string)>(turning);
            RecordVariation.Edit(owner, member, random);
        }
        else
        {
            RecordVariation.Edit(random.InHundred(70) ? subject : record, random);
        }
    }

    /// <summary>Lets a home or a resident have a fact of another.</summary>
    private void Borrow(JsonObject subject, SubjectKind kind, ExamRandom random)
    {
        NetworkRecord other = kind is SubjectKind.Home
            ? NetworkRecord.Create(network.Network, [random.Pick(network.Homes) with { Rounds = default }], [])
            : NetworkRecord.Create(network.Network, [], [random.Pick(network.Residents) with { Stays = default }]);
        JsonObject lender = ExamRecord.Objects(ExamRecord.Of(other), kind is SubjectKind.Home ? "homes" : "residents").First();
        string member = random.Pick<string>([.. lender.Select(static property => property.Key).Where(static name => name != "id")]);
        subject[member] = lender[member]?.DeepClone();
    }

    private static bool HasSubject(NetworkRecord record, SubjectKind kind, string id) => kind switch
    {
        SubjectKind.Network => record.Network.Code.Value == id,
        SubjectKind.Home => record.Homes.Any(home => home.Id == id),
        _ => record.Residents.Any(resident => resident.Id == id),
    };
}
