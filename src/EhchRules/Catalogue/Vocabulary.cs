namespace EhchRules.Catalogue;

/// <summary>What was concluded about one requirement, for one subject (and occasion), on one day.</summary>
/// <remarks>Zero is <see cref="Undetermined"/>, so that a finding nobody filled in never claims that a duty is met.</remarks>
public enum Outcome
{
    /// <summary>A fact that the answer turns on is absent; the finding names it.</summary>
    Undetermined = 0,

    /// <summary>The record shows it done, in time where there is a time.</summary>
    Met,

    /// <summary>The record shows it done, but after its date. Stays so for that occasion.</summary>
    MetLate,

    /// <summary>Its date has passed, or it binds at all times, and the record shows it not done.</summary>
    NotMet,

    /// <summary>It binds, is not done, and its date has not passed.</summary>
    NotYetDue,

    /// <summary>It does not bind this subject on this day; the reason says why.</summary>
    NotApplicable,

    /// <summary>The text asks for a judgement that no rule can make, or does not settle the case. An attestation settles it.</summary>
    NeedsJudgement,
}

/// <summary>With what force a text asks for something.</summary>
public enum Force
{
    /// <summary>A duty under the Network Contract DES.</summary>
    Contractual,

    /// <summary>A letter says it is applied though the text is not yet amended, and that no contract action is taken.</summary>
    InterimFlexibility,

    /// <summary>Asked for, without entitlement or duty: the interim COVID-19 model.</summary>
    Requested,

    /// <summary>Framework and role guidance.</summary>
    Guidance,

    /// <summary>Said to apply, but whether as contract or as guidance has not been verified.</summary>
    Unverified,
}

/// <summary>Whether a text demands, advises or permits.</summary>
public enum Modality
{
    /// <summary>It demands.</summary>
    Must,

    /// <summary>It advises.</summary>
    Should,

    /// <summary>It permits. A permission is never <see cref="Outcome.NotMet"/>.</summary>
    May,
}

/// <summary>How sure it is that a cited text says what a requirement says.</summary>
public enum CitationStatus
{
    /// <summary>The official text was read.</summary>
    Confirmed,

    /// <summary>A named summary says so.</summary>
    Secondary,

    /// <summary>Inferred or recalled: to be checked before anyone relies on it.</summary>
    Unconfirmed,
}

/// <summary>Who bears a duty.</summary>
public enum Bearer
{
    /// <summary>The primary care network.</summary>
    PrimaryCareNetwork,

    /// <summary>The commissioner: the clinical commissioning group, later the integrated care board.</summary>
    Commissioner,

    /// <summary>The provider of community services.</summary>
    CommunityProvider,

    /// <summary>The care home.</summary>
    CareHome,
}

/// <summary>What a requirement is judged for.</summary>
public enum SubjectKind
{
    /// <summary>The network.</summary>
    Network,

    /// <summary>Each home.</summary>
    Home,

    /// <summary>Each resident.</summary>
    Resident,
}

/// <summary>What a requirement is about. The order is the catalogue's.</summary>
public enum Topic
{
    /// <summary>Alignment of homes to networks, and registration of residents with their practices.</summary>
    Alignment,

    /// <summary>The clinical lead.</summary>
    Leadership,

    /// <summary>The multidisciplinary team.</summary>
    MultidisciplinaryTeam,

    /// <summary>Personalised care and support planning.</summary>
    CarePlanning,

    /// <summary>Home rounds.</summary>
    HomeRounds,

    /// <summary>Information sharing, shared learning, transfers, medicines, coding of residence, and training.</summary>
    InformationAndMedicines,

    /// <summary>The interim COVID-19 clinical service model of 2020.</summary>
    CovidModel,

    /// <summary>The clinical lead's further good practice.</summary>
    LeadRole,
}

/// <summary>What a term does with its requirement on the days it covers.</summary>
public enum TermEffect
{
    /// <summary>The requirement binds.</summary>
    Binds,

    /// <summary>A text sets it aside: nothing is judged, and the finding cites that text.</summary>
    Disapplied,

    /// <summary>Whether it binds turns on something that no source tells.</summary>
    StateNotKnown,
}

/// <summary>What a requirement is after its last term.</summary>
public enum LifeEnd
{
    /// <summary>The last term has no end.</summary>
    Open,

    /// <summary>What became of it lies outside what this library covers.</summary>
    OutsideCoverage,

    /// <summary>It ended with the text that asked for it.</summary>
    Ended,

    /// <summary>Another requirement took its place.</summary>
    Replaced,
}
