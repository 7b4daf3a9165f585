using System.Collections.Immutable;

namespace EhchRules.Conformance;

/// <summary>Counts which answers the vectors of a deck have, so that the next is one of those that it has fewest of.</summary>
internal sealed class ExamTally
{
    /// <summary>For how many draws an answer that was never offered is looked for.</summary>
    private const int LongestHunt = 32;

    private readonly Dictionary<(string Slot, string Answer), int> answers = [];
    private readonly Dictionary<(string Slot, string Answer), int> hunts = [];
    private readonly Dictionary<(string Slot, string Answer, string Detail), int> details = [];

    /// <summary>Gets how many vectors of a slot have an answer.</summary>
    internal int CountOf(ExamSlot slot, string answer) => answers.GetValueOrDefault((slot.Name, answer));

    /// <summary>Finds the offer that the deck has fewest of: by its answer, then by its detail.</summary>
    internal ExamOffer? Scarcest(ExamSlot slot, IEnumerable<ExamOffer> offers) => offers
        .OrderBy(offer => CountOf(slot, offer.Answer))
        .ThenBy(offer => details.GetValueOrDefault((slot.Name, offer.Answer, offer.Detail)))
        .FirstOrDefault();

    /// <summary>Says whether no other answer of the slot is scarcer, of those that have been offered so far or are still looked for.</summary>
    internal bool IsScarce(ExamSlot slot, ExamOffer offer) =>
        slot.Answers.All(answer => CountOf(slot, answer) >= CountOf(slot, offer.Answer) || IsOutOfReach(slot, answer));

    /// <summary>Notes what a draw offered.</summary>
    internal void See(ExamSlot slot, IReadOnlyCollection<ExamOffer> offers)
    {
        foreach (string answer in slot.Answers)
        {
            hunts[(slot.Name, answer)] = offers.Any(offer => offer.Answer == answer) ? 0 : hunts.GetValueOrDefault((slot.Name, answer)) + 1;
        }
    }

    /// <summary>Counts a vector.</summary>
    internal void Count(ExamSlot slot, ExamOffer offer)
    {
        answers[(slot.Name, offer.Answer)] = CountOf(slot, offer.Answer) + 1;
        details[(slot.Name, offer.Answer, offer.Detail)] = details.GetValueOrDefault((slot.Name, offer.Answer, offer.Detail)) + 1;
    }

    /// <summary>Lists the answers of slots with how many vectors have them; 0 where none was found.</summary>
    internal ImmutableArray<ExamCount> Counts(IEnumerable<ExamSlot> slots) =>
        [.. slots.DistinctBy(static slot => slot.Name).SelectMany(slot => slot.Answers.Select(answer => new ExamCount(slot.Level, slot.Name, answer, CountOf(slot, answer))))];

    private bool IsOutOfReach(ExamSlot slot, string answer) => hunts.GetValueOrDefault((slot.Name, answer)) >= LongestHunt;
}
