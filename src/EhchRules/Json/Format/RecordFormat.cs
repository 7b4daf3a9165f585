namespace EhchRules.Json;

/// <summary>The wire format of a record, <c>ehch-record/1</c>.</summary>
internal static class RecordFormat
{
    internal const string Name = "ehch-record/1";

    private static readonly FixedValue Version = new(Name);

    private static readonly ObjectValue<Attestation> Attestation = new(
        o => new()
        {
            Requirement = o.Id("requirement"),
            Subject = o.Id("subject"),
            Answer = o.Flag("answer"),
            By = o.Text("by"),
            On = o.Day("on"),
            From = o.OptionalDay("from"),
            To = o.OptionalDay("to"),
            Occasion = o.Text("occasion"),
            Statement = o.Text("statement"),
        },
        (w, attestation) => w
            .Text("requirement", attestation.Requirement)
            .Text("subject", attestation.Subject)
            .Flag("answer", attestation.Answer)
            .Text("by", attestation.By)
            .Day("on", attestation.On)
            .Day("from", attestation.From)
            .Day("to", attestation.To)
            .Text("occasion", attestation.Occasion)
            .Text("statement", attestation.Statement));

    internal static readonly ObjectValue<RecordParts> Record = new(
        o =>
        {
            o.Required("format", Version);
            return new(
                o.Required("network", NetworkFormat.Network),
                o.Facts("homes", HomeFormat.Home),
                o.Facts("residents", ResidentFormat.Resident),
                o.List("attestations", Attestation));
        },
        (w, parts) => w
            .Text("format", Name)
            .Object("network", parts.Network, NetworkFormat.Network)
            .Facts("homes", parts.Homes, HomeFormat.Home)
            .Facts("residents", parts.Residents, ResidentFormat.Resident)
            .List("attestations", parts.Attestations, Attestation));
}

/// <summary>The parts of a record as they stand in a document. The network is null where it could not be read.</summary>
internal sealed record RecordParts(
    PrimaryCareNetwork? Network, Facts<CareHome> Homes, Facts<Resident> Residents, KnownList<Attestation> Attestations);
