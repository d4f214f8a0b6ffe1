// Play a story in ink many times with inkjs: `node inkjs_plays.mjs STORY.ink PLAYS.json ROUNDS`.
// PLAYS.json is a list of plays, each a list of places among the choices offered. Prints one JSON object: the plays per
// second of processor time in the best of the rounds (after one to warm up), the score of each play, and the logs of
// the first ones. Every play is logged: what was chosen, and what was said.

import { readFileSync } from "node:fs";
import { Compiler } from "inkjs/full";

const [storyPath, playsPath, rounds] = process.argv.slice(2);
const compiler = new Compiler(readFileSync(storyPath, "utf8"));
const story = compiler.Compile();
if (compiler.errors.length > 0) {
  throw new Error(compiler.errors.join("\n"));
}
const plays = JSON.parse(readFileSync(playsPath, "utf8"));

function play(places) {
  story.ResetState();
  const log = [];
  let chosen = "";
  for (const place of [...places, -1]) {
    const said = [];
    while (story.canContinue) {
      said.push(story.Continue().trim());
    }
    log.push({ chosen, said });
    if (place >= 0) {
      chosen = story.currentChoices[place].text;
      story.ChooseChoiceIndex(place);
    }
  }
  if (story.currentChoices.length > 0) {
    throw new Error("The play ended before the story did.");
  }
  return { log, score: story.variablesState.$("score") };
}

function round() {
  const before = process.cpuUsage();
  const scores = plays.map((places) => play(places).score);
  const { user, system } = process.cpuUsage(before);
  return { scores, perSecond: (1e6 * plays.length) / (user + system) };
}

const { scores } = round();
const perSecond = Math.max(...Array.from({ length: Number(rounds) }, () => round().perSecond));
const logs = plays.slice(0, 50).map((places) => play(places).log);
console.log(JSON.stringify({ perSecond, scores, logs }));
