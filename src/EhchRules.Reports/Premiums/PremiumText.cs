using System.Globalization;
using EhchRules.Catalogue;
using EhchRules.Funding;
using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>Writes one premium as text.</summary>
internal sealed class PremiumText(TextPage page, MonthlyPremium premium)
{
    private const int Indent = 2;

    private static readonly Style Heading = new(decoration: Decoration.Bold);

    internal void Write()
    {
        PrimaryCareNetwork network = premium.Record.Network;
        page.Write(network.Name is { } name ? $"{name} ({network.Code})" : network.Code.Value, style: Heading);
        if (premium.Total is not { } total)
        {
            page.Write($"Care home premium for {InWords(premium.Month)}: not known", style: Heading);
            foreach (PremiumFault fault in premium.Faults) page.Write(fault.ToString(), Indent, hang: Indent);
            return;
        }

        page.Write($"Care home premium for {InWords(premium.Month)}: {Pounds.Of(total)}", style: Heading);
        page.Write(MonthlyPremium.Caveat);
        if (premium.LocalVariation is { } variation) page.Write(variation);
        WritePaid();
        WriteNotPaid();
        WriteRate(premium.Rate!);
        WriteWorking(premium.Rate!);
    }

    private void WritePaid()
    {
        WriteHeading($"PAID FOR: {Words.Count(premium.Homes.Length, "home")}, {Words.Count(premium.Beds, "bed")} on {Words.Of(premium.Month.First)}");
        if (premium.Homes.IsEmpty)
        {
            page.Write("No home was in scope, not exempt and aligned on that day.", Indent);
            return;
        }

        Table table = new Table().Border(TableBorder.None);
        table.AddColumn(new TableColumn("Home"));
        table.AddColumn(new TableColumn("Beds").RightAligned().NoWrap());
        table.AddColumn(new TableColumn("Since").NoWrap());
        table.AddColumn(new TableColumn("£").RightAligned().NoWrap());
        foreach (PaidHome home in premium.Homes)
        {
            table.AddRow(new Text(NameOf(home.Home)), new Text(Words.Number(home.Beds)), new Text(Words.Of(home.BedsFrom)), new Text(Pounds.Bare(premium.AmountOf(home)!.Value)));
        }

        page.Write(table, Indent);
        foreach (PaidHome home in premium.Homes.Where(static home => home.AlsoClaimedBy.Count > 0))
        {
            page.Write($"{NameOf(home.Home)} is claimed by {Words.Of(home.AlsoClaimedBy)} too. Its beds count here all the same.", Indent);
        }

        decimal sum = premium.Homes.Sum(home => premium.AmountOf(home)!.Value);
        if (sum != premium.Total) page.Write($"Each home is rounded separately here. Added up, these come to {Pounds.Of(sum)}; what is owed is rounded once, on the whole.", Indent);
    }

    private void WriteNotPaid()
    {
        if (premium.NotPaid.IsEmpty) return;
        WriteHeading($"NOT PAID FOR: {Words.Count(premium.NotPaid.Length, "home")}, as on {Words.Of(premium.Month.First)}");
        foreach (UnpaidHome home in premium.NotPaid) page.Write($"{NameOf(home.Home)}: {home.Reason.Text}", Indent, hang: Indent);
    }

    private void WriteRate(PremiumRate rate)
    {
        WriteHeading("THE RATE");
        page.Write($"{Pounds.Rate(rate.PerBed)} a bed in {rate.Payments} monthly payments, {InWords(rate.From)} to {InWords(rate.Through)}{Words.AsPublishedBy(premium.KnownOn)}.", Indent);
        page.Write($"{Sureness(rate.Status)} Published {Words.Of(rate.Published)} ({rate.PublishedStatus}).", Indent);
        foreach (Citation citation in rate.Citations) page.Write($"Cited: {citation}", Indent, hang: Indent);
        if (rate.OtherReading is not { } other) return;
        page.Write(
            $"Another source sets it by the dates of service: {Pounds.Rate(other.PerBed)} a bed for {Words.Of(other.Service.From!.Value)} to {Words.Of(other.Service.To!.Value)}. Cited: {other.Citation}",
            Indent,
            hang: Indent);
    }

    private void WriteWorking(PremiumRate rate)
    {
        WriteHeading("HOW IT IS CALCULATED");
        page.Write($"{Words.Count(premium.Beds, "bed")} × {Pounds.Rate(rate.PerBed)} ÷ {rate.Payments} = {Pounds.Of(premium.Total!.Value)}, rounded once, to the penny, a half penny away from zero.", Indent);
        page.Write($"{MonthlyPremium.Assumes.Id}: {MonthlyPremium.Assumes.Text} They count in homes registered as care homes, not exempt, and aligned to the network on that day.", Indent, hang: Indent);
    }

    private void WriteHeading(string text)
    {
        page.Blank();
        page.Write(text, style: Heading);
    }

    private static string Sureness(CitationStatus status) => status switch
    {
        CitationStatus.Confirmed => "Confirmed: the official text was read.",
        CitationStatus.Secondary => "Secondary: a summary says so; the contract's own text was not read.",
        _ => "UNCONFIRMED: check before relying on it.",
    };

    private static string NameOf(CareHome home) => Printable.Line(home.Name is { } name ? $"{name} ({home.Id})" : home.Id);

    private static string InWords(PaymentMonth month) => month.First.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
