using EhchRules.Rules;

namespace EhchRules.Measures;

/// <summary>The kinds of fact that only measures turn on.</summary>
internal static class MeasureFactKinds
{
    internal static readonly FactKind Serves = new("serves", "whom the home serves");
    internal static readonly FactKind Beds = new("beds", "how many beds the home has");
    internal static readonly FactKind BedCount = new("beds/#/count", "how many beds the home has");
    internal static readonly FactKind RoundReviewed = new("rounds/#/reviewed", "who was reviewed at a home round");
    internal static readonly FactKind NhsMail = new("support/nhsMail", "whether the home has NHSmail");
    internal static readonly FactKind Toolkit = new("support/dataSecurityToolkit", "the home's state under the data security toolkit");
    internal static readonly FactKind SharedRecordAccess = new("support/sharedRecordAccess", "whether the home can read the shared care record");
    internal static readonly FactKind InternetAccess = new("support/internetAccess", "whether the home has internet access");
    internal static readonly FactKind SinglePointOfContact = new("support/singlePointOfContact", "whether the home has a single point of contact");
    internal static readonly FactKind Staff = new("support/staff", "how many staff the home has");
    internal static readonly FactKind StaffTrained = new("support/staffTrained", "how many staff were trained");
    internal static readonly FactKind StaffTrainedCount = new("support/staffTrained/#/count", "how many staff were trained in the course");
    internal static readonly FactKind TeamStatus = new("team/status", "how the network describes its team");
    internal static readonly FactKind UrgentCarePlans = new("urgentCarePlans", "whether the resident has an urgent care plan");
    internal static readonly FactKind LearningDisability = new("learningDisability", "whether the resident has a learning disability");
    internal static readonly FactKind AnnualHealthChecks = new("annualHealthChecks", "what annual health checks the resident had");
}
