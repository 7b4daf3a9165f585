namespace EhchRules.Measures;

/// <summary>Residents on the day over homes.</summary>
internal sealed class ResidentsPerHome() : ResidentFigure(MeasureCatalogue.ResidentsPerHome)
{
    /// <inheritdoc/>
    protected override void CountResidents(MeasuredNetwork network, MeasuredHome home, Tally into) => into.Add(home.Residents.Count, 1);
}
