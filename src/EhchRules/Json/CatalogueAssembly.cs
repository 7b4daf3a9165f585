using System.Collections.Immutable;
using EhchRules.Catalogue;
using EhchRules.Comparison;
using EhchRules.Records;

namespace EhchRules.Json;

/// <summary>Makes a catalogue of what a document holds: resolves the texts that it names, and checks that terms can be laid end to end.</summary>
internal sealed class CatalogueAssembly(RecordFaults faults)
{
    private const string Days = "from";

    private readonly RecordPath path = new();
    private readonly Dictionary<string, Instrument> instruments = new(StringComparer.Ordinal);

    /// <summary>Makes the catalogue. It is of use only where no fault was added.</summary>
    internal CatalogueSnapshot Make(CatalogueParts parts)
    {
        path.At("on");
        if (parts.On is { } day) faults.Add(path, $"{FaultText.Day(day)}: holds only what is in force on that day; the whole is written by ehch requirements --all --format json");
        ImmutableArray<Instrument> texts = Each("instruments", parts.Instruments, Instrument);
        HashSet<string> ids = new(StringComparer.Ordinal);
        return new()
        {
            RuleSet = parts.RuleSet,
            RuleSetHash = parts.RuleSetHash!,
            Instruments = texts,
            Requirements = Each("requirements", parts.Requirements, requirement => Entry(requirement, ids)),
            Listed = Each("listed", parts.Listed, Listed),
        };
    }

    private ImmutableArray<TResult> Each<T, TResult>(string name, Facts<T> entries, Func<T, TResult> make)
        where T : class
    {
        path.At(name);
        if (!entries.IsKnown)
        {
            faults.Add(path, "missing: expected an array");
            return [];
        }

        ImmutableArray<TResult>.Builder made = ImmutableArray.CreateBuilder<TResult>();
        for (int i = 0; i < entries.Count; i++)
        {
            path.At(name, i);

            // What is null was faulty, and was told.
            if (entries[i] is not { } entry) continue;
            path.Enter();
            made.Add(make(entry));
            path.Leave();
        }

        return made.DrainToImmutable();
    }

    private Instrument Instrument(InstrumentParts parts)
    {
        Instrument instrument = new()
        {
            Id = parts.Id,
            Title = parts.Title,
            Force = parts.Force,
            Period = Period(parts.From, parts.To),
            Published = parts.Published,
            PublishedStatus = parts.PublishedStatus,
            PublishedThrough = parts.PublishedThrough,
        };
        path.At("id");
        if (parts.Id is { } id && !instruments.TryAdd(id, instrument)) faults.Add(path, $"{FaultText.Quote(id)} stands twice");
        return instrument;
    }

    private CatalogueEntry Entry(RequirementParts parts, HashSet<string> ids)
    {
        path.At("id");
        if (parts.Id is { } id && !ids.Add(id)) faults.Add(path, $"{FaultText.Quote(id)} stands twice");
        path.At("replacedBy");
        if ((parts.ReplacedBy is not null) != (parts.End is LifeEnd.Replaced)) faults.Add(path, $"{FaultText.Quote(parts.ReplacedBy)}: a successor is named exactly where \"end\" is Replaced");
        path.At("bearers");
        if (parts.Bearers is not { IsKnown: true, Count: > 0 }) faults.Add(path, "expected at least one bearer");
        ImmutableArray<Term> terms = Terms(parts);
        Requirement requirement = new()
        {
            Id = parts.Id!,
            Title = parts.Title,
            Says = parts.Says,
            Topic = parts.Topic,
            Subject = parts.Subject,
            Bearers = [.. parts.Bearers],
            Modality = parts.Modality,
            Terms = terms,
            EndsWith = parts.End,
            ReplacedBy = parts.ReplacedBy,
            Assumptions = [.. parts.Assumptions.Where(static one => one is not null)],
        };
        return new(requirement, [.. parts.Reasons.Where(static one => one is not null)]);
    }

    private ImmutableArray<Term> Terms(RequirementParts parts)
    {
        DateOnly? last = DateOnly.MinValue;
        bool hasPrevious = false;
        ImmutableArray<Term> terms = Each("terms", parts.Terms, part =>
        {
            path.At(Days);
            if (hasPrevious && !(part.From > last)) faults.Add(path, $"{FaultText.Day(part.From)} is not after the term before, which {(last is { } end ? $"ends on {FaultText.Day(end)}" : "has no end")}");
            (last, hasPrevious) = (part.To, true);
            return Term(part);
        });
        path.At("terms");
        if (parts.Terms is { IsKnown: true, Count: 0 }) faults.Add(path, "expected at least one term");
        return terms;
    }

    private Term Term(TermParts parts) => new()
    {
        Period = Period(parts.From, parts.To),
        Instrument = Resolve("instrument", parts.Instrument),
        Force = parts.Force,
        Effect = parts.Effect,
        DueBy = parts.DueBy,
        DueByStatus = parts.DueByStatus ?? CitationStatus.Secondary,
        WorkingDays = parts.WorkingDays,
        MonthsCounted = parts.MonthsCounted,
        WeeksLookedBack = parts.WeeksLookedBack,
        AcceptedCodes = [.. parts.AcceptedCodes],
        UnsettledCodes = [.. parts.UnsettledCodes],
        VariedLocallyBy = parts.VariedLocallyBy,
        Assumptions = [.. parts.Assumptions.Where(static one => one is not null)],
        Citations = Each("citations", parts.Citations, Citation),
    };

    private Citation Citation(CitationParts parts)
    {
        Instrument document = Resolve("document", parts.Document);
        path.At("clause");
        if (parts.Clause is { } clause && parts.Status is not CitationStatus.Confirmed) faults.Add(path, $"{FaultText.Quote(clause)}: a clause is given only where \"status\" is Confirmed");
        return parts.Status switch
        {
            CitationStatus.Confirmed => Catalogue.Citation.Confirmed(document, parts.Source, parts.Clause),
            CitationStatus.Secondary => Catalogue.Citation.Secondary(document, parts.Source),
            _ => Catalogue.Citation.Unconfirmed(document, parts.Source),
        };
    }

    private ListedEntry Listed(ListedParts parts) => new()
    {
        Id = parts.Id,
        Says = parts.Says,
        Bearer = parts.Bearer,
        WhyNotJudged = parts.WhyNotJudged,
        Citations = Each("citations", parts.Citations, Citation),
        OtherText = parts.OtherText,
    };

    private DateRange Period(DateOnly? from, DateOnly? to)
    {
        path.At("to");
        if (to < from) faults.Add(path, $"{FaultText.Day(to.Value)} is before \"from\", {FaultText.Day(from.Value)}");
        return (from, to) switch
        {
            ({ } first, { } last) => last < first ? DateRange.StartingOn(first) : DateRange.Between(first, last),
            ({ } first, null) => DateRange.StartingOn(first),
            (null, { } last) => DateRange.Through(last),
            _ => DateRange.Always,
        };
    }

    private Instrument Resolve(string name, string? id)
    {
        if (id is not null && instruments.TryGetValue(id, out Instrument? instrument)) return instrument;
        path.At(name);
        if (id is not null) faults.Add(path, $"{FaultText.Quote(id)} names none of the \"instruments\" ({FaultText.Known(instruments.Keys)})");
        return Catalogue.Instruments.All[0];
    }
}
