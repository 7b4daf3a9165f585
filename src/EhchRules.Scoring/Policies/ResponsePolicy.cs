using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace EhchRules.Scoring;

/// <summary>What somebody asks to be done at each NEWS2 total: data with a name, a version, an owner and sources. It is never a part of the score.</summary>
/// <remarks>
/// <para>
/// A policy is chosen by name; none is the default. Every total from 0 to 20, with and without a single parameter at 3, has exactly one row, and a row
/// whose text is not sourced says that. The row is chosen by the total alone: what is usual for the resident stands beside it and never lowers it.
/// </para>
/// <para>
/// It carries what its owner wrote or what a source reports. It is no treatment advice of this library, and replaces neither clinical judgement nor the
/// resident's care or escalation plan.
/// </para>
/// <para>Two policies are equal when every part is, the rows in order.</para>
/// </remarks>
public sealed record ResponsePolicy
{
    private readonly ValueArray<ResponseRow> rows;

    private ResponsePolicy(ResponsePolicyDefinition terms)
    {
        Name = terms.Name;
        Version = terms.Version;
        Owner = terms.Owner;
        Setting = terms.Setting;
        LicenceNote = terms.LicenceNote;
        Note = terms.Note;
        IsReadAgainstUsual = terms.IsReadAgainstUsual;
        UnalteredOfficialContent = terms.UnalteredOfficialContent;
        rows = new(terms.Rows);
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the version, in the owner's own words.</summary>
    public string Version { get; }

    /// <summary>Gets whose policy it is.</summary>
    public string Owner { get; }

    /// <summary>Gets the setting for which it was written. Responders and intervals of one setting do not fit another.</summary>
    public string Setting { get; }

    /// <summary>Gets on what terms it may be used.</summary>
    public string LicenceNote { get; }

    /// <summary>Gets what else is to be known of the whole; null where there is nothing.</summary>
    public string? Note { get; }

    /// <summary>Gets whether its rows are meant to be read against the resident's usual score.</summary>
    public bool IsReadAgainstUsual { get; }

    /// <summary>Gets whether the caller states that the rows are the owner's official content, unaltered and used with the owner's leave.</summary>
    public bool UnalteredOfficialContent { get; }

    /// <summary>Gets the rows, least urgent first.</summary>
    public ImmutableArray<ResponseRow> Rows => rows.Entries;

    /// <summary>Gets the sources of the rows, each once, in the order of the rows.</summary>
    public ImmutableArray<ScoringSource> Sources => [.. Rows.Select(static row => row.Source).Distinct()];

    /// <summary>Makes a policy of terms that are known to be sound.</summary>
    /// <param name="terms">The terms.</param>
    /// <exception cref="ArgumentException">The terms have faults; the message has all of them, one a line.</exception>
    public static ResponsePolicy Create(ResponsePolicyDefinition terms) => TryCreate(terms, out ResponsePolicy? policy, out ImmutableArray<ScoringFault> faults)
        ? policy
        : throw ScoringFaults.ExceptionOf(faults, nameof(terms));

    /// <summary>Makes a policy, or says everything that is wrong with its terms.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="policy">The policy, or null where there are faults.</param>
    /// <param name="faults">Every fault; empty where there is none.</param>
    /// <returns>Whether the policy was made.</returns>
    public static bool TryCreate(ResponsePolicyDefinition terms, [NotNullWhen(true)] out ResponsePolicy? policy, out ImmutableArray<ScoringFault> faults)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ScoringFaults found = new();
        PolicyChecks.Check(terms, found);
        faults = found.Listed;
        policy = found.IsEmpty ? new(terms) : null;
        return policy is not null;
    }

    /// <summary>Gets the row of a total.</summary>
    /// <param name="total">The total, 0 to 20.</param>
    /// <param name="singleParameterThree">Whether any parameter scores 3.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is not from 0 to 20.</exception>
    public ResponseRow RowOf(int total, bool singleParameterThree)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(total, News2Table.HighestTotal);
        foreach (ResponseRow row in Rows)
        {
            if (row.Takes(total, singleParameterThree)) return row;
        }

        throw new InvalidOperationException("A policy has a row for every total.");
    }

    /// <summary>Gets what the policy asks for at a set of observations, and how its score stands to the resident's usual one.</summary>
    /// <param name="set">The set. It is scored here, and its scale is the one compared.</param>
    /// <param name="usual">The resident's usual score; null where nobody stated it, and then the answer says so.</param>
    public PolicyResponses ResponsesTo(ObservationSet set, UsualScore? usual = null) => ResponsesTo(News2.Score(set), usual, set.SpO2Scale);

    /// <summary>Gets what the policy asks for at a score, and how that stands to the resident's usual one.</summary>
    /// <param name="score">The score. Of a partial one every row that some completion of the set falls in is given; of an empty one none.</param>
    /// <param name="usual">The resident's usual score; null where nobody stated it, and then the answer says so.</param>
    /// <param name="scale">The SpO2 scale of the set that was scored, which a score does not carry; null where it is not known, and then no change is given.</param>
    public PolicyResponses ResponsesTo(News2Score score, UsualScore? usual = null, SpO2Scale? scale = null)
    {
        ImmutableArray<ResponseRow> possible = [];
        if (score.State is not News2State.Empty)
        {
            ScoreReach reach = ScoreReach.Of(score);
            possible = [.. Rows.Where(row => IsPossible(row, reach))];
        }

        return new(this, score, possible, ChangeFromUsual.Of(score, scale, usual));
    }

    /// <summary>Writes name, version and owner on one line.</summary>
    public override string ToString() => $"{Name}, {Version} ({Owner})";

    private static bool IsPossible(ResponseRow row, ScoreReach reach)
    {
        for (int total = row.From; total <= row.Through; total++)
        {
            if (row.Takes(total, singleParameterThree: false) && reach.Has(total, singleParameterThree: false)) return true;
            if (row.Takes(total, singleParameterThree: true) && reach.Has(total, singleParameterThree: true)) return true;
        }

        return false;
    }
}
