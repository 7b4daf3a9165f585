using System.Xml;
using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>Assessments as one document of JUnit's XML, written network by network, for the test tab of a pipeline.</summary>
/// <remarks>
/// <para>
/// Each topic of a network is a suite, and each finding a case: its class is network, topic and requirement, its name the subject and the
/// occasion. Both stay from run to run, so that a pipeline can follow a case.
/// </para>
/// <para>
/// A finding that fails is a failure, whose type is the force, or else the outcome. Of the others, what is not met, needs judgement or is not
/// known is skipped, with its reason: a tick beside it would be read as met. Everything else has passed; what was done late, or is not yet due,
/// says so in its output. What does not apply is left out, and counted as a property of its suite.
/// </para>
/// <para>
/// No case has a time. The timestamp of a suite is the day judged. A character that XML cannot hold is shown by a sign or its number, and no
/// NHS number that is the id of a resident stands in the document whole. In memory is one assessment.
/// </para>
/// </remarks>
public sealed class JUnitReport
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CloseOutput = false };

    private readonly TextWriter output;
    private readonly XmlWriter xml;
    private readonly Func<Finding, bool> fails;

    /// <summary>Begins a document.</summary>
    /// <param name="xml">What takes it. To be written as UTF-8, which is what the document says of itself. It is left open.</param>
    /// <param name="fails">Says which findings are failures; null means what is not met by contract.</param>
    public JUnitReport(TextWriter xml, Func<Finding, bool>? fails = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        output = xml;
        this.fails = fails ?? (static finding => finding is { Outcome: Outcome.NotMet, Force: Force.Contractual });
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        this.xml = XmlWriter.Create(xml, Settings);
        this.xml.WriteStartElement("testsuites");
        Write("name", "EHCH");
    }

    /// <summary>Adds the suites of a network.</summary>
    /// <param name="assessment">Its assessment.</param>
    public void Add(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        IReadOnlyList<VersionRow> versions = VersionRow.Of(assessment);
        foreach (IGrouping<Topic, Finding> topic in assessment.Findings.GroupBy(static finding => finding.Requirement.Topic).OrderBy(static topic => topic.Key))
        {
            Finding[] applying = [.. topic.Where(static finding => finding.Outcome is not Outcome.NotApplicable)];
            if (applying.Length > 0) Write(assessment, topic.Key, applying, topic.Count() - applying.Length, versions);
        }

        xml.Flush();
    }

    /// <summary>Ends the document. Nothing is added behind it.</summary>
    public void End()
    {
        xml.WriteFullEndElement();
        xml.Flush();
        output.Write('\n');
    }

    private void Write(Assessment assessment, Topic topic, Finding[] findings, int notApplicable, IReadOnlyList<VersionRow> versions)
    {
        PrimaryCareNetwork network = assessment.Record.Network;
        xml.WriteStartElement("testsuite");
        Write("name", $"{network.Code} {Words.Of(topic)}");
        Write("tests", Whole(findings.Length));
        Write("failures", Whole(findings.Count(fails)));
        Write("errors", Whole(0));
        Write("skipped", Whole(findings.Count(finding => !fails(finding) && IsOpen(finding))));
        Write("timestamp", FormattableString.Invariant($"{assessment.On:yyyy-MM-dd}T00:00:00"));
        xml.WriteStartElement("properties");
        Property("Network", network.Name is { } name ? $"{JUnitText.Of(name)} ({network.Code})" : network.Code.Value);
        foreach (VersionRow version in versions) Property(version.Name, version.Value);
        Property("Findings that do not apply", Whole(notApplicable));
        xml.WriteEndElement();
        HashSet<(string Class, string Name)> named = [];
        foreach (Finding finding in findings) Write($"{network.Code}.{topic}.{finding.Requirement.Id}", finding, assessment.On, named);
        xml.WriteEndElement();
    }

    private void Write(string ofClass, Finding finding, DateOnly on, HashSet<(string Class, string Name)> named)
    {
        xml.WriteStartElement("testcase");
        string subject = NameOf(finding.Subject);
        string name = subject;

        // Two ids may look alike once they are fit to be shown.
        for (int i = 2; !named.Add((ofClass, name)); i++) name = FormattableString.Invariant($"{subject} ~{i}");
        Write("name", name);
        Write("classname", ofClass);
        string sentence = JUnitText.Of(new FindingItem(finding, home: null, on).Sentence);
        string type = finding.Outcome is Outcome.NotMet ? finding.Force.ToString() : finding.Outcome.ToString();
        if (fails(finding)) WriteOutcome("failure", sentence, type, BodyOf(finding, sentence));
        else if (finding.Outcome is Outcome.NotMet) WriteOutcome("skipped", $"not met, {Words.Of(finding.Force)}: {sentence}");
        else if (IsOpen(finding)) WriteOutcome("skipped", WithOutcome(finding, sentence));
        else if (finding.Outcome is not Outcome.Met) xml.WriteElementString("system-out", WithOutcome(finding, sentence));
        xml.WriteEndElement();
    }

    private void WriteOutcome(string element, string message, string? type = null, string? body = null)
    {
        xml.WriteStartElement(element);
        Write("message", message);
        if (type is not null) Write("type", type);
        if (body is not null) xml.WriteString(body);
        xml.WriteEndElement();
    }

    private void Property(string name, string value)
    {
        xml.WriteStartElement("property");
        Write("name", name);
        Write("value", value);
        xml.WriteEndElement();
    }

    private void Write(string attribute, string value) => xml.WriteAttributeString(attribute, value);

    private static bool IsOpen(Finding finding) => finding.Outcome is Outcome.NotMet or Outcome.NeedsJudgement or Outcome.Undetermined;

    private static string NameOf(Subject subject)
    {
        string kind = subject.Kind switch { SubjectKind.Network => "network", SubjectKind.Home => "home", _ => "resident" };
        string named = $"{kind} {JUnitText.Id(subject.Kind, subject.Id)}";
        return subject.Occasion is { } occasion ? $"{named}, {occasion}" : named;
    }

    private static string WithOutcome(Finding finding, string sentence)
    {
        string outcome = Words.Of(finding.Outcome);
        return sentence.StartsWith(outcome, StringComparison.OrdinalIgnoreCase) ? sentence : $"{outcome}: {sentence}";
    }

    /// <summary>Writes what a reader of a failure asks next: which requirement it is, and which facts it turned on.</summary>
    private static string BodyOf(Finding finding, string sentence) => string.Join('\n',
    [
        $"{finding.Requirement.Id} {finding.Requirement.Title}",
        finding.Requirement.Says,
        sentence,
        .. finding.Evidence.Select(static fact => JUnitText.Of(fact.ToString())),
    ]);

    private static string Whole(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
