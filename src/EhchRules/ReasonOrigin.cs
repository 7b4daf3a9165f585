namespace EhchRules;

/// <summary>Where an answer comes from: what has to change before the answer can.</summary>
public enum ReasonOrigin
{
    /// <summary>The texts: as far as is seen, none asks for it on this day, or no source tells whether one does. The same for every subject.</summary>
    Text,

    /// <summary>The scope of the duty: whether it reaches this subject on this day. Where that is a question, the outcome says so.</summary>
    Scope,

    /// <summary>The requirement itself, asked of the record; also where a fact that it turns on is absent.</summary>
    Rule,

    /// <summary>Attestations: one settled a question of judgement, or two of the same day differ.</summary>
    Attestation,
}
