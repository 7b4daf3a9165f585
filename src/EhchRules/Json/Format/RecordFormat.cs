namespace EhchRules.Json;

/// <summary>The wire format of a record, <c>ehch-record/1</c>.</summary>
internal static class RecordFormat
{
    internal const string Name = "ehch-record/1";

    private static readonly ObjectShape<Attestation> Attestation = new(static o => new()
    {
        Requirement = o.Id("requirement", static attestation => attestation.Requirement),
        Subject = o.Id("subject", static attestation => attestation.Subject),
        Answer = o.Flag("answer", static attestation => attestation.Answer),
        By = o.Text("by", static attestation => attestation.By),
        On = o.Day("on", static attestation => attestation.On),
        From = o.OptionalDay("from", static attestation => attestation.From),
        To = o.OptionalDay("to", static attestation => attestation.To),
        Occasion = o.Text("occasion", static attestation => attestation.Occasion),
        Statement = o.Text("statement", static attestation => attestation.Statement),
    });

    internal static readonly ObjectShape<RecordParts> Record = new(static o =>
    {
        o.Fixed("format", Name);
        return new(
            o.Required("network", NetworkFormat.Network, static record => record.Network),
            o.Facts("homes", HomeFormat.Home, static record => record.Homes),
            o.Facts("residents", ResidentFormat.Resident, static record => record.Residents),
            o.List("attestations", Attestation, static record => record.Attestations));
    });

    internal static readonly DocumentShape<RecordParts> Document = new(
        Name, "what is known of one network, its homes and their residents", Record);
}

/// <summary>The parts of a record as they stand in a document. The network is null where it could not be read.</summary>
internal sealed record RecordParts(
    PrimaryCareNetwork? Network, Facts<CareHome> Homes, Facts<Resident> Residents, KnownList<Attestation> Attestations)
{
    internal static RecordParts Of(NetworkRecord record) => new(record.Network, record.Homes, record.Residents, record.Attestations);
}
