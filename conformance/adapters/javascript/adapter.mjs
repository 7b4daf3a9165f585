#!/usr/bin/env node
// Puts a product to the conformance suite: ehch-product/1 on standard input and output.
// Copy this file, fill in `product` and `answer`, and run
//
//     ehch conformance run --product "node adapter.mjs"
//
// It needs Node.js 18 or later and nothing else. home-rounds.mjs beside it is a worked example.
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

const protocol = "ehch-product/1";

/** Thrown with the reason where the product does not implement what is asked. */
export class Skip extends Error {}

// What the product is called, the levels that it implements, and the details that it answers with.
const product = { name: "My product", version: "0.1", levels: ["HomeRounds"], details: [] };

/** The answers to one question: one for each subject, or a single one without a subject. */
async function answer(question) {
  // Call your product here. question.level says what is asked, question.record (or question.observation) is
  // the input. For HomeRounds: return [{ subject: { kind: "Home", id: "oakfield" }, outcome: "Met" }];
  throw new Skip(`${question.level} is not mapped yet`);
}

async function reply(message, product, answer) {
  if (message.do === "start") return message.protocol === protocol ? { started: product } : { error: `speaks ${protocol}` };
  const { id } = message;
  if (message.do !== "run" || id === undefined) throw new Error(`no such message: ${JSON.stringify(message).slice(0, 80)}`);
  try {
    return { id, answers: await answer(message) };
  } catch (error) {
    if (error instanceof Skip) return { id, skipped: error.message };
    console.error(error);
    return { id, error: String(error) };
  }
}

// Split at line feeds alone: node:readline also splits at U+2028, which a JSON string may hold.
async function* linesOf(stream) {
  let rest = "";
  for await (const chunk of stream.setEncoding("utf8")) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    yield* lines;
  }
  if (rest !== "") yield rest;
}

export async function serve(product, answer) {
  // Standard output belongs to the protocol: what the product prints goes to standard error.
  console.log = console.info = console.debug = console.error;
  for await (const line of linesOf(process.stdin)) {
    try {
      const message = JSON.parse(line.replace(/^\uFEFF/, ""));
      if (message.do === "stop") break;
      process.stdout.write(JSON.stringify(await reply(message, product, answer)) + "\n");
    } catch (error) {
      console.error(error);
    }
  }
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await serve(product, answer);
