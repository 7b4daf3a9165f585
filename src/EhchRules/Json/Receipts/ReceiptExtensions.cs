using EhchRules.Json;

namespace EhchRules;

/// <summary>Asks a rule set whether an assessment that somebody received is what it finds of the record.</summary>
public static class ReceiptExtensions
{
    /// <summary>Recalculates an assessment on the document's own day and options, and finds the first thing in which the two differ.</summary>
    /// <remarks>
    /// White space and the order of properties play no part. A document that says how many findings it leaves out is compared in those
    /// that it has, which are to be in order, and in their number; one that says nothing of it must have all of them.
    /// </remarks>
    /// <param name="rules">The rule set. The calendar is that of its defaults; the rest comes from the document.</param>
    /// <param name="receipt">The document.</param>
    /// <param name="record">The record that was assessed.</param>
    /// <param name="register">The alignments of all records of the file that the record is from; null means those of the rule set's defaults.</param>
    public static ReceiptVerification Verify(this EhchRuleSet rules, AssessmentReceipt receipt, NetworkRecord record, AlignmentRegister? register = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(receipt);
        ArgumentNullException.ThrowIfNull(record);
        return receipt.Verify(rules, record, rules.Defaults with { Register = register ?? rules.Defaults.Register });
    }
}
