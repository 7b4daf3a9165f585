// Where a home stands on a day: what is in force, whether it binds, which rounds count.
// Days stay text: yyyy-MM-dd sorts as days do, and no time zone can move them.
import { fault } from "./faults.mjs";
import { and, not, or } from "./three-valued.mjs";

export const plus = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
export const monday = day => plus(day, -((new Date(day).getUTCDay() + 6) % 7));
export const daysOf = week => [0, 1, 2, 3, 4, 5, 6].map(n => plus(week, n));

// The texts that have the duty: first day, last day as published, day of publication. The newest goes on until its successor is known.
const TEXTS = [
  ["2020-10-01", "2021-03-31", "2020-09-17"], ["2021-04-01", "2022-03-31", "2021-03-31"], ["2022-04-01", "2023-03-31", "2022-04-01"],
  ["2023-04-01", "2024-03-31", "2023-03-30"], ["2024-04-01", "2025-03-31", "2024-03-28"], ["2024-10-01", "2025-03-31", "2024-09-26"],
  ["2025-04-01", "2026-03-31", "2025-03-27"], ["2026-04-01", "2027-03-31", "2026-03-31"], ["2026-05-01", "9999-12-31", "2026-04-30"],
];
export const FIRST_DAY = TEXTS[0][0];
const CONTRACT_ENDS = "2024-03-31", VARIED_FROM = "2026-05-01";
// From April 2024: two duties go on in texts not verified, one as guidance, and two are not followed any further.
const UNVERIFIED = ["ROUND-1", "ROUND-2"], GUIDANCE = ["ROUND-4"];

/** What the record shows of one home on the day judged. */
export class HomeStanding {
  constructor({ record, on, knownOn = "9999-12-31", requirement }, home) {
    Object.assign(this, { record, on, knownOn, requirement, home, network: record.network });
  }

  // Facts after the day judged are not yet known: on the days ahead things are as they are on that day.
  #seen = day => (day < this.on ? day : this.on);
  #isBy = (fact, day) => (fact == null ? null : fact <= this.#seen(day));
  /** The entries that are active on a day; null where nothing is recorded. */
  #active(entries, day) {
    const seen = this.#seen(day);
    const within = to => to == null || (fault === "last-day-left-out" ? seen < to : seen <= to);
    return entries?.filter(entry => entry.from <= seen && within(entry.to)) ?? null;
  }
  /** Of those the one that began last, of equals the later entry; undefined for none. */
  latest(entries, day) {
    return this.#active(entries, day)?.reduce((last, entry) => (last && last.from > entry.from ? last : entry), undefined);
  }

  #textOn(day) {
    return TEXTS.findLast(([from, , published]) => from <= day && published <= this.knownOn) ?? TEXTS[0];
  }
  force(day) {
    if (day > CONTRACT_ENDS && GUIDANCE.includes(this.requirement)) return "Guidance";
    return this.#textOn(day)[0] > CONTRACT_ENDS && UNVERIFIED.includes(this.requirement) ? "Unverified" : "Contractual";
  }
  inForce(day) {
    if (day > CONTRACT_ENDS && !UNVERIFIED.includes(this.requirement)) return GUIDANCE.includes(this.requirement);
    const [from, to, published] = this.#textOn(day);
    if (day < from || day > to || published > this.knownOn) return false;
    if (from < VARIED_FROM) return true;
    const variations = this.#active(this.network.localVariations ?? [], day);
    return not(or(...variations.map(each => each.sections?.includes("8") ?? null)));
  }
  inScope(day) {
    const services = ["CareHomeWithNursing", "CareHomeWithoutNursing"];
    const registrations = this.#active(this.home.registrations, day);
    return registrations && or(...registrations.map(each => each.services?.some(service => services.includes(service)) ?? null));
  }
  exempt(day) {
    const claims = (this.home.exemptions ?? []).map(claim => ({ from: "0000-01-01", ...claim }));
    return or(...this.#active(claims, day).map(claim => and(
      claim.notSubstantivelyACareHome ?? null, this.#isBy(claim.providerAgreedOn, day), this.#isBy(claim.commissionerAgreedOn, day))));
  }
  #ours(day) {
    return this.#active(this.home.alignments, day)?.filter(each => each.network === this.network.code) ?? null;
  }
  aligned(day) {
    const ours = this.#ours(day);
    return ours && or(...ours.map(each => this.#isBy(each.agreedOn, day)));
  }
  /** The one alignment on whose agreement, of a day not recorded, it turns whether the duty binds; undefined where it turns on more, or on nothing. */
  turnsOn(day) {
    const open = this.#ours(day)?.filter(each => each.agreedOn == null) ?? [];
    const isAll = open.length === 1 && this.binds(day) === null && and(this.applies(day), this.inScope(day), not(this.exempt(day)));
    return isAll ? open[0] : undefined;
  }
  /** Whether the duty is in force on a day, and the network has begun. */
  applies(day) {
    return and(this.inForce(day), this.network.from == null || this.network.from <= this.#seen(day));
  }
  /** Whether it binds the home: true, false, or null where the record does not say. */
  binds(day) {
    return and(this.applies(day), this.inScope(day), not(this.exempt(day)), this.aligned(day));
  }

  /** Whether a network patient is resident in the home on a day. */
  patientIn(day) {
    const practices = this.#active(this.network.practices, day);
    if (practices?.length === 0) return false; // Nobody is a patient of a network without practices.
    if (this.record.residents == null) return null;
    return or(...this.record.residents.map(({ registrations, stays }) => {
      // On a day that two stays share, the resident is in the home arrived at, where the stay goes on.
      const byEnd = stays?.slice().sort((a, b) => (a.to ?? "9999").localeCompare(b.to ?? "9999"));
      const lives = stays == null ? null : this.latest(byEnd, day)?.home === this.home.id;
      const practice = this.latest(registrations, day)?.practice;
      const registered = registrations == null ? null : practice === undefined ? false : practices?.some(each => each.code === practice) ?? null;
      return and(lives, registered);
    }));
  }

  /** The rounds held by the day, latest first, each with whether it counts: the duty has to bind on its day. Null where none are recorded. */
  get rounds() {
    const rounds = this.home.rounds ?? (fault === "absent-is-empty" ? [] : null);
    return rounds?.filter(round => round.on <= this.on).map(round => ({ ...round, counts: this.binds(round.on) }))
      .filter(round => round.counts !== false).reverse().sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)) ?? null;
  }
  /** Whether a round that counts was held in the last whole weeks, or in this one so far, of which something is true. */
  someRound(weeks, test) {
    const since = plus(monday(this.on), -7 * weeks);
    return this.rounds && or(...this.rounds.filter(round => round.on >= since).map(round => and(round.counts, test(round))));
  }

  attested(occasion) {
    const known = (this.record.attestations ?? []).filter(each =>
      each.requirement === this.requirement && each.subject === this.home.id && each.on <= this.on &&
      each.answer != null && (each.occasion ?? occasion) === occasion);
    const holding = this.#active(known.map(each => ({ ...each, from: each.from ?? each.on })), this.on);
    const latest = holding.filter(each => holding.every(other => other.on <= each.on)).map(each => each.answer);
    if (latest.length === 0 || (latest.includes(true) && latest.includes(false))) return "NeedsJudgement";
    return latest[0] ? "Met" : "NotMet";
  }
}
