namespace EhchRules.Reports;

/// <summary>What of a file is not in the picture.</summary>
internal readonly record struct NotDrawn
{
    /// <summary>Gets how many rows of the file had a fault, of the resident or of others.</summary>
    internal long Faulty { get; init; }

    /// <summary>Gets how many rows of the resident are earlier than those drawn.</summary>
    internal long Earlier { get; init; }
}
