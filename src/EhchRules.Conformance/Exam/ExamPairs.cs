using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace EhchRules.Conformance;

/// <summary>Makes a vector that is like another: its question is changed in a way that leaves the answer as it was, which the library confirms.</summary>
/// <param name="turnedOn">What answers turned on so far: an order of lists on which none does would show nothing.</param>
internal sealed class ExamPairs(FactsTurnedOn turnedOn)
{
    private const int Tries = 3;

    private readonly PairAgreement agreement = new(ProductProfile.AllDetails);
    private readonly int[] made = new int[Enum.GetValues<MetamorphicRelation>().Length];

    /// <summary>Gets how many were made, by what they differ in.</summary>
    internal ImmutableArray<ExamPairCount> Made => [.. Enum.GetValues<MetamorphicRelation>().Select(relation => new ExamPairCount(relation, made[(int)relation]))];

    /// <summary>Makes a second vector for one that was just written; null where no change that was tried left the answer as it was.</summary>
    internal async Task<ExamVector?> MakeAsync(ExamVector first, string id, ExamRandom random, CancellationToken cancellationToken)
    {
        // The rarest relation goes first: some questions bear only one.
        foreach (MetamorphicRelation relation in random.Shuffled(RelationsOf(first.Question)).OrderBy(relation => made[(int)relation]))
        {
            for (int i = 0; i < Tries; i++)
            {
                if (await TryAsync(first, relation, id, random, cancellationToken).ConfigureAwait(false) is not { } second) continue;
                made[(int)relation]++;
                return second;
            }
        }

        return null;
    }

    private IEnumerable<MetamorphicRelation> RelationsOf(ExamQuestion question)
    {
        if (question.Level is ConformanceLevel.Scoring) return [MetamorphicRelation.Order];
        bool turnsOnList = ExamRecord.Owners(question.Material).Any(owner => turnedOn.Of(question.Requirement).Any(member => owner.Object[member] is JsonArray { Count: > 1 }));
        return Enum.GetValues<MetamorphicRelation>().Where(relation => relation switch
        {
            MetamorphicRelation.Order => turnsOnList,
            MetamorphicRelation.Shift => question.FirstDay is not null,
            _ => true,
        });
    }

    private async Task<ExamVector?> TryAsync(ExamVector first, MetamorphicRelation relation, string id, ExamRandom random, CancellationToken cancellationToken)
    {
        ExamQuestion changed = relation switch
        {
            MetamorphicRelation.Order => RecordChanges.Reorder(first.Question, random),
            MetamorphicRelation.Ids => RecordChanges.Rename(first.Question, random),
            MetamorphicRelation.IrrelevantFact => IrrelevantFacts.Add(first.Question, turnedOn.Of(first.Question.Requirement), random),
            _ => RecordChanges.Shift(first.Question, random),
        };
        if (changed.Material.ToJsonString() == first.Question.Material.ToJsonString()) return null;
        if (await ExamVector.MakeAsync(changed, id, new(first.Vector.Id, relation), cancellationToken).ConfigureAwait(false) is not { } second) return null;
        return agreement.Differences(first.Vector, first.Answers, second.Vector, second.Answers).IsEmpty ? second : null;
    }
}
