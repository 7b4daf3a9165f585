namespace EhchRules.Scoring;

/// <summary>What NEWS2 says of one set of observations: a total where everything is there, bounds where it is not. Four bytes.</summary>
/// <remarks>
/// <para>
/// Nothing is filled in for a reading that is missing. A partial set has a lower and an upper bound over all its completions, the bands that are
/// possible and the list of what is missing; it has no total, and nothing here turns it into a number.
/// </para>
/// <para>Two scores are equal when every part of them is. The default value is the score of an empty set.</para>
/// <para>It is a published score of what the caller recorded. It diagnoses nothing, and replaces neither clinical judgement nor local policy.</para>
/// </remarks>
public readonly struct News2Score : IEquatable<News2Score>
{
    private readonly uint bits;

    internal News2Score(uint bits) => this.bits = bits;

    /// <summary>Gets how much of the set there was to score.</summary>
    public News2State State =>
        (Recorded & ObservationItems.Readings) is ObservationItems.None ? News2State.Empty
        : Recorded is ObservationItems.All ? News2State.Complete
        : News2State.Partial;

    /// <summary>Gets the total, 0 to 20; null unless the set is complete.</summary>
    public int? Total => State is News2State.Complete ? ScoreBits.Lower(bits) : null;

    /// <summary>Gets the lowest total over every completion of the set; the total of a complete set; null of an empty one.</summary>
    public int? Lower => State is News2State.Empty ? null : ScoreBits.Lower(bits);

    /// <summary>Gets the highest total over every completion of the set; the total of a complete set; null of an empty one.</summary>
    public int? Upper => State is News2State.Empty ? null : ScoreBits.Upper(bits);

    /// <summary>Gets what is missing. A scale that nobody stated is missing too, even where the reading scores alike on both.</summary>
    public ObservationItems Missing => ObservationItems.All & ~Recorded;

    /// <summary>Gets whether any single parameter scores 3. Air or oxygen cannot. It stands beside the band at every total.</summary>
    public Certainty SingleParameterThree => Reach.SingleParameterThree;

    /// <summary>Gets the band, where only one is possible, be the set partial or not; null otherwise.</summary>
    public News2Bands? Band => PossibleBands is var possible && int.PopCount((int)possible) == 1 ? possible : null;

    /// <summary>Gets the bands that are possible over every completion of the set: one for a complete set, <see cref="News2Bands.None"/> for an empty one.</summary>
    public News2Bands PossibleBands => Reach.Bands;

    /// <summary>Gets the lowest band that is possible: the resident is at least here. <see cref="News2Bands.None"/> for an empty set.</summary>
    public News2Bands LowestBand => PossibleBands & (News2Bands)(-(int)PossibleBands);

    /// <summary>Gets the highest band that is possible. <see cref="News2Bands.None"/> for an empty set.</summary>
    public News2Bands HighestBand => PossibleBands is News2Bands.None ? News2Bands.None : (News2Bands)(1 << int.Log2((int)PossibleBands));

    private ObservationItems Recorded => (ObservationItems)(bits >> 24);

    private ScoreReach Reach => State is News2State.Empty ? default : ScoreReach.Of(this);

    /// <summary>Gets the score of one parameter; null where it is open.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parameter"/> is none of the seven.</exception>
    public int? this[News2Parameter parameter] => BoundsOf(parameter) is { IsCertain: true } bounds ? bounds.Lower : null;

    /// <summary>Says whether two scores are the same.</summary>
    /// <param name="left">One score.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(News2Score left, News2Score right) => left.Equals(right);

    /// <summary>Says whether two scores differ.</summary>
    /// <param name="left">One score.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(News2Score left, News2Score right) => !left.Equals(right);

    /// <summary>Gets the lowest and the highest score of one parameter over every completion of the set.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parameter"/> is none of the seven.</exception>
    public ScoreBounds BoundsOf(News2Parameter parameter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan((int)parameter, (int)News2Parameter.RespiratoryRate, nameof(parameter));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)parameter, (int)News2Parameter.Temperature, nameof(parameter));
        if (parameter is News2Parameter.SpO2) return SaturationAndOxygen().Saturation;
        bool isRecorded = (Recorded & (ObservationItems)(1 << (int)parameter)) is not ObservationItems.None;
        return isRecorded ? new(ScoreBits.Part(bits, parameter), ScoreBits.Part(bits, parameter)) : new(0, News2Table.Highest(parameter));
    }

    /// <inheritdoc/>
    public bool Equals(News2Score other) => bits == other.bits || Canonical == other.Canonical;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is News2Score other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Canonical.GetHashCode();

    /// <summary>Writes the total and the band, or the bounds, the bands and what is missing, for people.</summary>
    public override string ToString() => ScoreText.Of(this);

    /// <summary>Whether a parameter of a complete set scores 3.</summary>
    internal bool HasThree => ScoreBits.HasThree(bits);

    /// <summary>What SpO2 and oxygen can score together.</summary>
    internal OxygenPair SaturationAndOxygen()
    {
        AirOrOxygen? on = (Recorded & ObservationItems.AirOrOxygen) is ObservationItems.None ? null : ScoreBits.Part(bits, News2Parameter.AirOrOxygen) == 0 ? AirOrOxygen.Air : AirOrOxygen.Oxygen;
        if ((Recorded & ObservationItems.SpO2) is ObservationItems.None) return OxygenPair.Of(saturation: null, scale: null, on);
        if ((Recorded & ObservationItems.SpO2Scale) is ObservationItems.None) return OxygenPair.Of(SpO2Regions.Last(ScoreBits.Region(bits)), scale: null, on);
        return OxygenPair.OfParts(ScoreBits.Part(bits, News2Parameter.SpO2), ScoreBits.MoreOnOxygen(bits), on);
    }

    // Without a scale the bits hold a region of SpO2, and not every region can score otherwise than the next: so what it can score is compared.
    private ulong Canonical =>
        State is News2State.Empty ? bits & 0xFF000000
        : (Recorded & (ObservationItems.SpO2 | ObservationItems.SpO2Scale)) is ObservationItems.SpO2 ? (bits & ~ScoreBits.RegionFields) | ((ulong)SaturationAndOxygen().Possible << 32)
        : bits;
}
