using System.Globalization;
using NRules.RuleModel;

namespace EhchRules.NRules;

/// <summary>The day of a session, as a fact: there is one, and every move to another day updates it.</summary>
/// <remarks>A rule that compares days with the day judged matches this. Other facts stay as they are on days on which nothing turns.</remarks>
public sealed class SessionDay : IIdentityProvider
{
    internal SessionDay(DateOnly on) => On = on;

    /// <summary>Gets the day.</summary>
    public DateOnly On { get; }

    /// <summary>Gets what is the same for the fact that takes its place.</summary>
    public object GetIdentity() => typeof(SessionDay);

    /// <summary>Writes the day as <c>2020-10-13</c>.</summary>
    public override string ToString() => On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
