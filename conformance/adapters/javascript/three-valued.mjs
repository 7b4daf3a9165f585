// What a record says of a question: true, false, or null where it does not say.
export const and = (...values) => (values.includes(false) ? false : values.includes(null) ? null : true);
export const or = (...values) => (values.includes(true) ? true : values.includes(null) ? null : false);
export const not = value => (value === null ? null : !value);

/** The outcome by an answer. Where the answer is not known both readings are made, and only what they agree on holds. */
export const pick = (value, ifTrue, ifFalse) => {
  if (value === null) return ifTrue === ifFalse ? ifTrue : "Undetermined";
  return value ? ifTrue : ifFalse;
};
