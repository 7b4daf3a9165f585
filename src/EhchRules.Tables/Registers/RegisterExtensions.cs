namespace EhchRules.Tables;

/// <summary>What registers say that a record does not, and what they say otherwise.</summary>
public static class RegisterExtensions
{
    /// <summary>Fills what is not known of a record's homes from a register of CQC: names, whom they serve, services of registrations, and beds.</summary>
    /// <remarks>
    /// <para>A home is found by the locations of its registrations. What the record says stays, right or wrong: see
    /// <see cref="DisagreementsWith(NetworkRecord, CqcRegister)"/>. No home is added and none is aligned, for no register knows alignments.</para>
    /// <para>A number of beds holds from the register's day on; of the days before, it says nothing. Premises that are registered twice get their beds in
    /// one of their homes alone.</para>
    /// </remarks>
    /// <param name="record">The record.</param>
    /// <param name="register">The register.</param>
    /// <returns>The completed record; the same where nothing was filled in.</returns>
    public static NetworkRecord CompletedFrom(this NetworkRecord record, CqcRegister register)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(register);
        return new CqcCompletion(record, register).Completed();
    }

    /// <summary>Fills what is not known of a record's network from a register of practices: its name, its commissioner and its practices.</summary>
    /// <remarks>
    /// <para>The report of core partners says since when a practice belongs to its network. A mapping does not: its practices are members from
    /// <paramref name="membersSince"/> on, which the caller answers for, and of no day before. Without it, practices stay unknown.</para>
    /// <para>The commissioner is the sub-ICB location, once the clinical commissioning group. Where the rows of a network differ in it, or in the network's
    /// name, it stays unknown.</para>
    /// </remarks>
    /// <param name="record">The record.</param>
    /// <param name="register">The register.</param>
    /// <param name="membersSince">The first day on which the practices of a mapping are taken to be members; null leaves them unknown.</param>
    /// <returns>The completed record; the same where nothing was filled in.</returns>
    public static NetworkRecord CompletedFrom(this NetworkRecord record, PracticeRegister register, DateOnly? membersSince = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(register);
        return PracticeCompletion.Completed(record, register, membersSince);
    }

    /// <summary>Lists where a record's homes and a register of CQC disagree on the register's day.</summary>
    /// <param name="record">The record.</param>
    /// <param name="register">The register.</param>
    public static IReadOnlyList<RegisterDisagreement> DisagreementsWith(this NetworkRecord record, CqcRegister register)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(register);
        return new CqcDisagreements(record, register).Found();
    }

    /// <summary>Lists the practices of a record's network that a register has in another on the register's day.</summary>
    /// <param name="record">The record.</param>
    /// <param name="register">The register.</param>
    public static IReadOnlyList<RegisterDisagreement> DisagreementsWith(this NetworkRecord record, PracticeRegister register)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(register);
        return PracticeDisagreements.Of(record.Network, register);
    }
}
