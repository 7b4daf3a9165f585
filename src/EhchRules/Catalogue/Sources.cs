namespace EhchRules.Catalogue;

/// <summary>The documents that were read, by the names under which docs/sources.md lists them.</summary>
internal static class Sources
{
    internal const string SouthWestLeads = "South West care home clinical leads, meeting of 24 June 2021";
    internal const string PulseArticle = "Pulse PCN, article of 8 October 2020";
    internal const string TransitionLetter = "NHS England's transition letter, mid-2020, undated";
    internal const string BromleyReport = "London Borough of Bromley, committee report of 28 June 2022";
    internal const string LmcTable = "LMC table of the COVID-19 model and the DES 2020/21, undated";
    internal const string NhsEnglandPage2023 = "NHS England, Enhanced Health in Care Homes page, 2023/24";
    internal const string NhsConfederation = "NHS Confederation";
    internal const string Hempsons = "Hempsons";
    internal const string DoncasterLmc = "Doncaster LMC";
    internal const string Framework3 = "NHS England, EHCH framework, version 3";
    internal const string LmcLivingGuide = "Londonwide LMCs, Living Guide, Supporting care homes";
    internal const string MinisterialAnswer = "a minister's answer of 28 September 2022 to written question 51753";
    internal const string OpenSafely = "OpenSAFELY, on the codes of the premium in 2020/21 as amended";
    internal const string Pulse = "Pulse";
    internal const string PulsePcn = "Pulse PCN";
    internal const string SurreyAndSussexLmcs = "Surrey and Sussex LMCs";
    internal const string Recalled = "recalled; no source that was read says it";
    internal const string CoreRepeated = "inferred; framework version 3 and NHS England's page of 2023/24 repeat the core duties";
    internal const string Continues = "inferred; the duty of 2020/21 is taken to continue";
}
