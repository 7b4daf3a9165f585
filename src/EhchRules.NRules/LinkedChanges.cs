using NRules.RuleModel;

namespace EhchRules.NRules;

/// <summary>What a firing changes among the linked facts of its match: gathered, and told to NRules at once.</summary>
internal sealed class LinkedChanges
{
    private List<KeyValuePair<object, object>>? gone;
    private List<KeyValuePair<object, object>>? changed;
    private List<KeyValuePair<object, object>>? added;

    internal void Remove(object key, Finding finding) => (gone ??= []).Add(new(key, finding));

    internal void Update(object key, Finding finding) => (changed ??= []).Add(new(key, finding));

    internal void Add(object key, Finding finding) => (added ??= []).Add(new(key, finding));

    internal void Link(IContext context)
    {
        if (gone is not null) context.RetractAllLinked(gone);
        if (changed is not null) context.UpdateAllLinked(changed);
        if (added is not null) context.InsertAllLinked(added);
    }
}
