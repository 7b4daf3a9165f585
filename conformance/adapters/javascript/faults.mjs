// What home-rounds.mjs can be told to do wrong on purpose, to show what a failure looks like: --fault=NAME
const FAULTS = [
  "half-weeks-count", //  a week counts though the duty bound on some of its days alone
  "last-day-left-out", // an interval ends on the day before its `to`
  "absent-is-empty", //   rounds that are not recorded are read as none held
];

export const fault = process.argv.find(word => word.startsWith("--fault="))?.slice(8);
if (fault !== undefined && !FAULTS.includes(fault)) {
  console.error(`--fault: "${fault}" is none of ${FAULTS.join(", ")}`);
  process.exit(1);
}
