#!/usr/bin/env node
// A worked example: the level HomeRounds by rules of its own, written from the text of the requirements.
//
//     ehch conformance run --level HomeRounds --product "node home-rounds.mjs"
import { Skip, serve } from "./adapter.mjs";
import { fault } from "./faults.mjs";
import { FIRST_DAY, HomeStanding, daysOf, monday, plus } from "./home-standing.mjs";
import { and, or, pick } from "./three-valued.mjs";

const DOCTORS = ["GeneralPractitioner", "Geriatrician"];

const RULES = {
  "ROUND-1"(home) {
    const thisWeek = monday(home.on), lastWeek = plus(thisWeek, -7);
    const whole = fault === "half-weeks-count" ? or : and;
    const counts = week => whole(...daysOf(week).map(day => and(home.binds(day), home.patientIn(day))));
    // Where last week counts, so does each round in it.
    const heldIn = week => home.rounds && or(...home.rounds.filter(round => monday(round.on) === week).map(round => week === lastWeek || round.counts));
    const anybody = or(...daysOf(thisWeek).filter(day => day <= home.on).map(day => home.patientIn(day)));
    if (anybody === false) return { outcome: "NotApplicable" };

    const judged = counts(lastWeek), begun = heldIn(thisWeek);
    const outcome = pick(judged, pick(heldIn(lastWeek), "Met", "NotMet"), pick(begun, "Met", "NotYetDue"));
    const next = held => (held ? [7] : [0, 7]).map(days => plus(thisWeek, days)).find(counts);
    const due = pick(begun, next(true), next(false));
    return {
      outcome: pick(anybody, outcome, "NotApplicable"),
      dueOn: due === undefined || due === "Undetermined" ? null : plus(due, 6),
      occasion: anybody === null ? undefined : `week ${judged ? lastWeek : thisWeek}`,
    };
  },

  "ROUND-2"(home) {
    if (home.rounds === null) return { outcome: "Undetermined" };
    const has = (round, what) => round.prioritisedBy?.includes(what) ?? null;
    // Each that may be the latest that counts. An alignment agreed in time for one round was so for a later one.
    const sure = home.rounds.findIndex(round => round.counts);
    const latest = home.rounds.slice(0, sure < 0 ? undefined : sure + 1).filter((round, i, all) => {
      const alignment = home.turnsOn(round.on);
      return alignment === undefined || all.findIndex(each => home.turnsOn(each.on) === alignment) === i;
    });
    const outcomes = latest.map(round => pick(and(has(round, "ClinicalJudgement"), has(round, "CareHomeAdvice")), "Met", "NotMet"));
    if (sure < 0) outcomes.push("NotApplicable");
    return { outcome: outcomes.every(each => each === outcomes[0]) ? outcomes[0] : "Undetermined" };
  },

  "ROUND-3": () => ({ outcome: "NeedsJudgement" }),

  "ROUND-4"(home) {
    const decided = home.latest(home.network.medicalInput, home.on);
    if (decided === undefined) return { outcome: home.network.medicalInput == null ? "Undetermined" : "NeedsJudgement" };
    const attended = round => round.attendees?.some(each => DOCTORS.includes(each.role)) || null;
    const input = round => (round.medicalInput == null ? attended(round) : DOCTORS.includes(round.medicalInput));
    const weeks = decided.everyWeeks ?? 1;
    const given = home.someRound(weeks, input);

    // The week that completes it: by what is certain, and by what is possible.
    const [due, soonest] = [value => value === true, value => value !== false].map(holds => {
      let start = home.on;
      while (start > FIRST_DAY && holds(home.aligned(plus(start, -1)))) start = plus(start, -1);
      let week = monday(plus(start, 6));
      while (week <= home.on && !daysOf(week).every(day => holds(home.binds(day)))) week = plus(week, 7);
      return plus(week, 7 * weeks - 1);
    });
    const passed = home.on > due ? true : home.on > soonest ? null : false;
    // Where it is not recorded how often, once a week is the most that can be asked.
    const outcome = pick(given, "Met", pick(passed, decided.everyWeeks == null ? "Undetermined" : "NotMet", "NotYetDue"));
    return { outcome, dueOn: outcome === "NotYetDue" && due === soonest && decided.everyWeeks != null ? due : null };
  },

  "ROUND-5"(home) {
    return { outcome: pick(home.someRound(12, round => round.digital ?? null), "Met", "NotApplicable") };
  },
};

function judge(question, home) {
  const standing = new HomeStanding(question, home);
  const subject = { kind: "Home", id: home.id }, force = standing.force(question.on);
  if (standing.applies(question.on) === false) return { subject, outcome: "NotApplicable", force, dueOn: null };
  if (home.registrations == null) return { subject, outcome: "Undetermined", force, dueOn: null };

  const binds = standing.binds(question.on);
  const { outcome, dueOn = null, occasion } = binds === false ? { outcome: "NotApplicable" } : RULES[question.requirement](standing);
  const settled = outcome === "NeedsJudgement" ? standing.attested(occasion) : outcome;
  if (settled === "NotApplicable") return { subject, outcome: settled, force, dueOn: null };
  return { subject: { ...subject, occasion }, outcome: binds === null ? "Undetermined" : settled, force, dueOn };
}

function answer(question) {
  if (!(question.requirement in RULES)) throw new Skip(`${question.requirement} is not implemented`);
  return (question.record.homes ?? []).map(home => judge(question, home));
}

await serve({ name: "Rounds in JavaScript", version: "1.0", levels: ["HomeRounds"], details: ["dueOn", "force"] }, answer);
