// ../../tmp/law3.ts
import fc2 from "fast-check";
import assert from "node:assert";

// source/core/answers.ts
function valueAt(answers, path) {
  let value = answers;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
    value = Object.hasOwn(value, key) ? value[key] : void 0;
  }
  return value;
}
function withValue(answers, path, value) {
  const [key = "", ...rest] = path.split(".");
  const copy = { ...answers };
  if (rest.length === 0) {
    if (value === void 0) delete copy[key];
    else copy[key] = value;
    return copy;
  }
  const inner = Object.hasOwn(answers, key) ? answers[key] : void 0;
  const nested = withValue(isRecord(inner) ? inner : {}, rest.join("."), value);
  if (Object.keys(nested).length === 0) delete copy[key];
  else copy[key] = nested;
  return copy;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isSame(one, other) {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((entry, index) => isSame(entry, other[index]));
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]));
}

// source/core/markdown/front-matter.ts
function frontMatterOf(source, start = 0) {
  if ((source.lines[start] ?? "").replace(/^\uFEFF/, "").trimEnd() !== "---") return void 0;
  const end = source.lines.findIndex((line2, index) => index > start && /^(?:---|\.\.\.)[ \t]*$/.test(line2));
  return end < 0 ? void 0 : { first: start + 1, end };
}

// source/core/markdown/blocks.ts
import MarkdownIt from "markdown-it";

// source/core/markdown/source.ts
function sourceOf(text2) {
  const lines = [];
  const starts = [0];
  let start = 0;
  for (const found of text2.matchAll(/\r\n|\n|\r/g)) {
    lines.push(text2.slice(start, found.index));
    start = found.index + found[0].length;
    starts.push(start);
  }
  lines.push(text2.slice(start));
  starts.push(text2.length);
  return { text: text2, lines, starts, lineEnd: /\r\n|\n|\r/.exec(text2)?.[0] ?? "\n" };
}
function isBlank(source, line2) {
  return /^[ \t]*$/.test(source.lines[line2] ?? "");
}
function withoutBlankEnd(source, first, end) {
  let last = end;
  while (last > first && isBlank(source, last - 1)) last--;
  return last;
}

// source/core/markdown/blocks.ts
var types = {
  heading_open: "heading",
  paragraph_open: "paragraph",
  bullet_list_open: "list",
  ordered_list_open: "list",
  list_item_open: "item",
  table_open: "table",
  tr_open: "row",
  blockquote_open: "quote",
  fence: "fence",
  code_block: "code",
  html_block: "html",
  hr: "rule"
};
var parser = new MarkdownIt("commonmark", { maxNesting: 100 }).enable("table");
parser.core.ruler.enableOnly(["normalize", "block"]);
function blocksOf(source, first = 0) {
  const root = { type: "list", first: 0, end: 0, level: 0, markup: "", children: [] };
  const open = [root];
  for (const token of parser.parse(source.lines.slice(first).join("\n"), {})) {
    if (token.nesting < 0) {
      if (isBlock(token.type.replace(/_close$/, "_open"))) open.pop();
      continue;
    }
    if (!isBlock(token.type)) continue;
    const block = blockOf(token, source, first);
    open.at(-1)?.children.push(block);
    if (token.nesting > 0) open.push(block);
  }
  return root.children;
}
function isBlock(type) {
  return Object.hasOwn(types, type);
}
function blockOf(token, source, offset) {
  const [from, to] = token.map ?? [0, 0];
  const first = from + offset;
  return {
    type: types[token.type] ?? "paragraph",
    first,
    end: withoutBlankEnd(source, first, to + offset),
    level: token.type === "heading_open" ? Number(token.tag.slice(1)) : 0,
    markup: token.markup,
    children: []
  };
}

// source/core/markdown/sections.ts
function sectionsOf(source, first = 0) {
  const last = source.lines.length;
  const root = { level: 0, title: "", heading: { first, end: first }, body: { first, end: last }, end: last, blocks: [], children: [] };
  const open = [root];
  for (const block of blocksOf(source, first)) {
    if (block.type !== "heading") {
      open.at(-1)?.blocks.push(block);
      continue;
    }
    while ((open.at(-1)?.level ?? 0) >= block.level) close(open.pop(), block.first);
    const parent = open.at(-1) ?? root;
    if (parent.children.length === 0) parent.body.end = block.first;
    const section = sectionAt(source, block, last);
    parent.children.push(section);
    open.push(section);
  }
  return root;
}
function close(section, end) {
  if (!section) return;
  section.end = end;
  if (section.children.length === 0) section.body.end = end;
}
function sectionAt(source, block, last) {
  return {
    level: block.level,
    title: titleOf(source, block),
    heading: { first: block.first, end: block.end },
    body: { first: block.end, end: last },
    end: last,
    blocks: [],
    children: []
  };
}
function titleOf(source, block) {
  if (block.markup.startsWith("#")) return withoutMarks(source.lines[block.first] ?? "");
  return source.lines.slice(block.first, block.end - 1).map((line2) => line2.trim()).join(" ");
}
function withoutMarks(heading) {
  return heading.trim().replace(/^#{1,6}(?:[ \t]+|$)/, "").replace(/(?:^|[ \t]+)#+$/, "").trim();
}

// source/core/document/read/merge.ts
function mergeItems(collector, group2) {
  const all2 = collector.mentions.filter((mention) => mention.group.path === group2.path);
  const items2 = [];
  for (const mention of all2.filter(({ home }) => home)) place(items2, mention, items2.length);
  for (const mention of all2.filter(({ home }) => !home)) place(items2, mention, indexFor(items2, mention, group2));
  for (const { flag: flag2, mention } of singlesOf(collector, group2)) {
    if (Object.keys(mention.columns).length === 0) continue;
    place(items2, mention, indexFor(items2, mention, group2));
    const index = mention.index ?? 0;
    items2[index] = withValue(items2[index] ?? {}, flag2, true);
  }
  const kept = items2.map((item) => Object.keys(item).length > 0);
  for (const mention of [...all2, ...singlesOf(collector, group2).map((single) => single.mention)]) settle(mention, kept);
  const filled7 = items2.filter((_, index) => kept[index]);
  if (filled7.length > 0) collector.answers = withValue(collector.answers, group2.path, filled7);
}
function singlesOf(collector, group2) {
  return [...collector.singles.values()].filter(({ mention }) => mention.group.path === group2.path);
}
function place(items2, mention, index) {
  items2[index] = merged(items2[index] ?? {}, mention);
  mention.index = index;
}
function merged(item, { columns: columns2, group: group2 }) {
  let result = item;
  for (const { path } of group2.fields ?? []) {
    const value = valueAt(columns2, path);
    if (value !== void 0 && valueAt(result, path) === void 0) result = withValue(result, path, value);
  }
  return result;
}
function indexFor(items2, mention, group2) {
  const name = group2.key === void 0 ? void 0 : valueAt(mention.columns, group2.key);
  const byName2 = name === void 0 ? -1 : items2.findIndex((item) => valueAt(item, group2.key ?? "") === name);
  if (byName2 >= 0) return byName2;
  const { ordinal } = mention;
  return ordinal !== void 0 && ordinal < items2.length ? ordinal : items2.length;
}
function settle(mention, kept) {
  if (mention.index === void 0) return;
  if (kept[mention.index]) mention.index = kept.slice(0, mention.index).filter(Boolean).length;
  else delete mention.index;
}

// source/core/document/read/metadata.ts
import { isMap, isScalar, isSeq, parseDocument } from "yaml";

// source/core/kinds/items.ts
import * as z17 from "zod/mini";

// source/core/kinds/choice.ts
import * as z from "zod/mini";

// source/core/text/clean.ts
function cleanLine(text2) {
  return linesOf(wellFormed(text2)).map((line2) => line2.trim()).join(" ").trim();
}
function cleanText(text2) {
  return wellFormed(text2).replaceAll(/\r\n?/g, "\n").replaceAll(/(?<=^|\n)[ \t]+(?=\n|$)/g, "").replace(/^\n+/, "").replace(/^ {0,3}\t/, "    ").replace(/^ {1,3}(?=\S)/, "").trimEnd();
}
function linesOf(text2) {
  return text2.split(/\r\n|\r|\n/);
}
function wellFormed(text2) {
  return text2.replaceAll(/\p{Surrogate}|\0/gu, "\uFFFD");
}

// source/core/text/nearest.ts
function nearest(word, known) {
  const typed = word.toLowerCase();
  let best;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of known) {
    const distance = changes(typed, candidate.toLowerCase(), least);
    if (distance >= least) continue;
    best = candidate;
    least = distance;
  }
  return best;
}
function changes(from, to, limit) {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let beforeLast = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : limit
      );
    }
    if (Math.min(...current) >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}
function at(row, index) {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

// source/core/kinds/choice.ts
var choice = {
  name: "choice",
  control: "select",
  schema: (field) => z.enum([...values(field)], `one of: ${values(field).join(", ")}`),
  normal: (value) => value,
  parse: (typed, field) => {
    const asked = cleanLine(typed);
    if (asked === "") return { value: void 0 };
    const value = canonical(asked, field);
    return value === void 0 ? { problem: unknownValue(asked, field) } : { value };
  },
  show: String,
  form: {
    inline: {
      pattern: () => ".+?",
      write: (value) => String(value),
      read: (text2, field) => canonical(cleanLine(text2), field)
    }
  }
};
function values(field) {
  return field.values ?? [];
}
function canonical(asked, field) {
  const wanted = asked.toLowerCase();
  const alias = Object.entries(field.aliases ?? {}).find(([other]) => other.toLowerCase() === wanted);
  return values(field).find((value) => value.toLowerCase() === wanted) ?? alias?.[1];
}
function unknownValue(asked, field) {
  const meant = nearest(asked, values(field));
  const suggestion = meant === void 0 ? "" : ` Did you mean ${meant}?`;
  return `"${asked}" is not one of: ${values(field).join(", ")}.${suggestion}`;
}

// source/core/kinds/date.ts
import * as z2 from "zod/mini";
var expected = "a date that exists, as YYYY-MM-DD";
var isoDate = z2.iso.date(expected);
function isDate(text2) {
  return z2.safeParse(isoDate, text2).success;
}
var date = {
  name: "date",
  control: "line",
  schema: () => isoDate,
  normal: (value) => value,
  parse: (typed) => {
    const asked = cleanLine(typed);
    if (asked === "") return { value: void 0 };
    return isDate(asked) ? { value: asked } : { problem: `"${asked}" is not ${expected}.` };
  },
  show: String,
  form: {
    inline: {
      pattern: () => ".+?",
      write: (value) => String(value),
      read: (text2) => isDate(cleanLine(text2)) ? cleanLine(text2) : void 0
    }
  }
};

// source/core/kinds/deadline.ts
import * as z4 from "zod/mini";

// source/core/kinds/line.ts
import * as z3 from "zod/mini";
var anyLine = ".+?";
var lineInline = {
  pattern: () => anyLine,
  write: (value) => String(value),
  read: (text2) => cleanLine(text2) || void 0
};
var line = {
  name: "line",
  control: "line",
  schema: () => z3.string("a line of text, in quotes if it looks like a number"),
  normal: (value) => cleanLine(String(value)) || void 0,
  parse: (typed) => ({ value: cleanLine(typed) || void 0 }),
  show: String,
  form: { inline: lineInline }
};

// source/core/kinds/deadline.ts
var expected2 = 'a date that exists, as YYYY-MM-DD, or words such as "end of Q2"';
var deadline = {
  ...line,
  name: "deadline",
  schema: () => z4.string(expected2).check(z4.refine((value) => !isWrong(cleanLine(value)), expected2)),
  parse: (typed) => {
    const asked = cleanLine(typed);
    return isWrong(asked) ? { problem: `"${asked}" is not ${expected2}.` } : { value: asked || void 0 };
  }
};
function isWrong(asked) {
  return /^\d{4}-\d{1,2}-\d{1,2}$/.test(asked) && !isDate(asked);
}

// source/core/kinds/dependencies.ts
import * as z5 from "zod/mini";

// source/core/text/escape.ts
function guard(token, before = "") {
  return guardAny([{ before, token }]);
}
function guardAny(tokens) {
  const source = (slashes) => tokens.map(({ before, token }) => `${before && `(?<=${before})`}(?<!\\\\)${slashes}(?=${token})`).join("|");
  if (tokens.length === 0) return { add: (text2) => text2, remove: (text2) => text2 };
  const every = new RegExp(source("\\\\*"), "g");
  const escaped = new RegExp(source("\\\\+"), "g");
  return {
    add: (text2, always) => text2.replaceAll(always ? every : escaped, (slashes) => `${slashes}${slashes}\\`),
    remove: (text2) => text2.replaceAll(escaped, (slashes) => slashes.slice(0, Math.floor(slashes.length / 2)))
  };
}
function literal(text2) {
  return text2.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
var unescaped = "(?<=(?<!\\\\)(?:\\\\\\\\)*)";

// source/core/kinds/dependencies.ts
var separator = guard(">(?: |$)", "^| ");
var dependencyInline = {
  pattern: () => ".+?",
  write: (value) => show(value),
  read: (text2) => read(cleanLine(text2)) ?? void 0
};
var dependencies = {
  name: "dependencies",
  control: "area",
  schema: () => {
    const name = z5.string("the name of a phase");
    const whole = z5.strictObject({ phase: name, milestone: z5.optional(z5.string("the name of a milestone")) });
    return z5.array(z5.union([name, whole], "the name of a phase, or {phase, milestone}"), "a list of phases: [name] or [{phase, milestone}]");
  },
  normal: (value) => filled(value.map(clean)),
  parse: (typed) => ({ value: filled(linesOf(typed).map((line2) => read(cleanLine(line2)))) }),
  show: (value) => value.map(show).join("\n"),
  form: { bullets: dependencyInline }
};
function clean(entry) {
  const { phase, milestone } = typeof entry === "string" ? { phase: entry, milestone: void 0 } : entry;
  const cleaned = cleanLine(milestone ?? "");
  if (cleanLine(phase) === "") return void 0;
  return cleaned === "" ? { phase: cleanLine(phase) } : { phase: cleanLine(phase), milestone: cleaned };
}
function filled(entries) {
  const kept = entries.filter((entry) => entry !== void 0);
  return kept.length > 0 ? kept : void 0;
}
function show({ phase, milestone }) {
  const before = separator.add(phase, true);
  return milestone === void 0 ? before : `${before} > ${milestone}`;
}
function read(text2) {
  const at2 = text2.indexOf(" > ");
  if (at2 < 0) return clean(separator.remove(text2));
  return clean({ phase: separator.remove(text2.slice(0, at2)), milestone: text2.slice(at2 + 3) });
}

// source/core/kinds/flag.ts
import * as z6 from "zod/mini";
var flag = {
  name: "flag",
  control: "select",
  schema: () => z6.boolean("true or false"),
  normal: (value) => value === true ? true : void 0,
  parse: (typed) => {
    const asked = cleanLine(typed).toLowerCase();
    if (["", "no", "n", "false"].includes(asked)) return { value: void 0 };
    return ["yes", "y", "true"].includes(asked) ? { value: true } : { problem: `"${cleanLine(typed)}" is neither yes nor no.` };
  },
  show: (value) => value === true ? "yes" : "no",
  form: {
    inline: {
      pattern: (field) => literal(words(field)),
      write: (value, field) => value === true ? words(field) : "",
      read: (text2, field) => cleanLine(text2).toLowerCase() === words(field).toLowerCase() ? true : void 0
    }
  }
};
function words(field) {
  return field.words ?? "yes";
}

// source/core/kinds/list.ts
import * as z7 from "zod/mini";
var list = {
  name: "list",
  control: "area",
  schema: (field) => z7.array(line.schema(field), 'a list of lines, each after "- " in YAML or in [ ] in JSON'),
  normal: (value) => filled2(value.map(cleanLine)),
  parse: (typed) => ({ value: filled2(linesOf(typed).map(withoutBullet)) }),
  show: (value) => value.map(bulletAgain).join("\n"),
  form: { bullets: lineInline }
};
function filled2(lines) {
  const kept = lines.filter((entry) => entry !== "");
  return kept.length > 0 ? kept : void 0;
}
function withoutBullet(typed) {
  return cleanLine(cleanLine(typed).replace(/^[-*+•](?:\s+|$)/, ""));
}
function bulletAgain(entry) {
  return withoutBullet(entry) === entry ? entry : `- ${entry}`;
}

// source/core/kinds/milestones.ts
import * as z8 from "zod/mini";
var expected3 = "the number of a week, from 1";
var week = z8.int(expected3).check(z8.gte(1, expected3));
var milestoneInline = {
  pattern: () => ".+? \\(week \\d+\\)",
  write: (value) => show2(value),
  read: (text2) => read2(cleanLine(text2))
};
var milestones = {
  name: "milestones",
  control: "area",
  schema: () => z8.array(
    z8.strictObject({ name: z8.string("what is reached, a line of text"), week }, "a milestone: {name, week}"),
    "a list of milestones: {name, week}"
  ),
  normal: (value) => filled3(value.map((entry) => ({ name: cleanLine(entry.name), week: entry.week }))),
  parse: (typed) => parseMilestones(linesOf(typed).map(cleanLine)),
  show: (value) => value.map(show2).join("\n"),
  form: { bullets: milestoneInline }
};
function filled3(entries) {
  const kept = entries.filter((entry) => entry.name !== "");
  return kept.length > 0 ? kept : void 0;
}
function parseMilestones(lines) {
  const entries = [];
  for (const line2 of lines.filter((entry) => entry !== "")) {
    const entry = read2(line2);
    if (!entry) return { problem: `"${line2}" is not a milestone and its week, such as "API contract (week 2)".` };
    entries.push(entry);
  }
  return { value: filled3(entries) };
}
function show2({ name, week: week3 }) {
  return `${name} (week ${week3})`;
}
function read2(text2) {
  const found = /^(.+) \(week (\d+)\)$/is.exec(text2);
  const entry = { name: cleanLine(found?.[1] ?? ""), week: Number(found?.[2]) };
  return entry.name !== "" && z8.safeParse(week, entry.week).success ? entry : void 0;
}

// source/core/kinds/people.ts
import * as z9 from "zod/mini";
var people = {
  name: "people",
  control: "line",
  schema: () => z9.array(z9.string("a name"), "a list of names"),
  normal: (value) => filled4(value.map(cleanLine)),
  parse: (typed) => ({ value: filled4(split(cleanLine(typed))) }),
  show: (value) => join(value),
  form: {
    inline: {
      pattern: () => ".+?",
      write: (value) => join(value),
      read: (text2) => filled4(split(cleanLine(text2)))
    }
  }
};
function filled4(names) {
  const kept = names.filter((name) => name !== "");
  return kept.length > 0 ? kept : void 0;
}
function join(names) {
  return names.map((name) => /,|^"/.test(name) ? quote(name) : name).join(", ");
}
function quote(name) {
  return `"${name.replaceAll(/["\\]/g, "\\$&")}"`;
}
function split(text2) {
  const names = [];
  for (const [, quoted2, plain2] of text2.matchAll(/\s*(?:"((?:[^"\\]|\\.)*)"\s*(?=,|$)|([^,]+))(?:,|$)/gs)) {
    names.push(cleanLine(quoted2 === void 0 ? plain2 ?? "" : quoted2.replaceAll(/\\(.)/gs, "$1")));
  }
  return names;
}

// source/core/kinds/percent.ts
import * as z10 from "zod/mini";
var expected4 = "a percent number above 0 and up to 100, such as 20 or 12.5";
function isHundredths(value) {
  return Number.isFinite(value) && Math.round(value * 100) / 100 === value;
}
var percent = {
  name: "percent",
  control: "line",
  schema: () => z10.number(expected4).check(z10.refine(isPercent, expected4)),
  normal: (value) => value,
  parse: (typed) => {
    const asked = cleanLine(typed);
    if (asked === "") return { value: void 0 };
    const value = read3(asked);
    return value === void 0 ? { problem: `"${asked}" is not ${expected4}.` } : { value };
  },
  show: String,
  form: {
    inline: {
      pattern: () => "\\d[\\d.]* ?%",
      write: (value) => `${String(value)}%`,
      read: (text2) => read3(cleanLine(text2))
    }
  }
};
function isPercent(value) {
  return value > 0 && value <= 100 && isHundredths(value);
}
function read3(text2) {
  const found = /^(\d+(?:\.\d+)?) ?%?$/.exec(text2);
  const value = Number(found?.[1]);
  return isPercent(value) ? value : void 0;
}

// source/core/kinds/scale.ts
import * as z11 from "zod/mini";
var expected5 = "a scale from a lower to a higher number, such as 1 to 10";
var scale = {
  name: "scale",
  control: "line",
  schema: () => {
    const bound = z11.number(expected5).check(z11.refine(isHundredths, expected5));
    return z11.strictObject({ min: bound, max: bound }, expected5).check(z11.refine(isScale, expected5));
  },
  normal: (value) => ({ min: value.min, max: value.max }),
  parse: (typed) => {
    const asked = cleanLine(typed);
    if (asked === "") return { value: void 0 };
    const value = read4(asked);
    return value === void 0 ? { problem: `"${asked}" is not ${expected5}.` } : { value };
  },
  show: (value) => show3(value),
  form: {
    inline: {
      pattern: () => ".+?",
      write: (value) => show3(value),
      read: (text2) => read4(cleanLine(text2))
    }
  }
};
function isScale({ min, max }) {
  return min < max;
}
function show3({ min, max }) {
  return `${min} to ${max}`;
}
function read4(text2) {
  const found = /^(-?\d+(?:\.\d+)?)\s*(?:to|-|–|\.\.)\s*(-?\d+(?:\.\d+)?)$/i.exec(text2);
  if (!found) return void 0;
  const value = { min: Number(found[1]), max: Number(found[2]) };
  return isScale(value) && isHundredths(value.min) && isHundredths(value.max) ? value : void 0;
}

// source/core/kinds/scores.ts
import * as z12 from "zod/mini";
var expected6 = "a score with at most two decimals, such as 8";
var scores = {
  name: "scores",
  control: "area",
  schema: () => z12.record(z12.string(), z12.number(expected6).check(z12.refine(isHundredths, expected6)), "scores by criterion: {Cost: 8}"),
  normal: (value) => filled5(Object.entries(value).map(([name, score]) => [cleanLine(name), score])),
  parse: (typed) => parseScores(linesOf(typed).map(cleanLine)),
  show: (value) => Object.entries(value).map(([name, score]) => `${name}: ${score}`).join("\n"),
  form: "items"
};
function filled5(entries) {
  return entries.length > 0 ? Object.fromEntries(entries) : void 0;
}
function parseScores(lines) {
  const entries = [];
  for (const line2 of lines.filter((entry) => entry !== "")) {
    const found = /^(.+):\s*(-?\d+(?:\.\d+)?)$/s.exec(line2);
    const score = Number(found?.[2]);
    if (!found || !isHundredths(score)) return { problem: `"${line2}" is not a criterion and its score, such as "Cost: 8".` };
    entries.push([cleanLine(found[1] ?? ""), score]);
  }
  return { value: filled5(entries) };
}

// source/core/kinds/tasks.ts
import * as z13 from "zod/mini";
var taskInline = {
  pattern: () => "\\[[ xX]\\] .+?",
  write: (value) => writeTask(value),
  read: (text2) => {
    const found = /^\[([ xX])\]\s+(.+)$/s.exec(text2);
    return found ? task(found[2] ?? "", found[1] !== " ") : void 0;
  }
};
var tasks = {
  name: "tasks",
  control: "area",
  schema: () => z13.array(
    z13.strictObject(
      {
        text: z13.string("what is to be done, a line of text"),
        done: z13.optional(z13.boolean("true or false"))
      },
      "a task: {text, done}"
    ),
    "a list of tasks: {text, done}"
  ),
  normal: (value) => filled6(value.map((entry) => task(entry.text, entry.done === true))),
  parse: (typed) => ({ value: filled6(linesOf(typed).map(parseTask)) }),
  show: (value) => value.map(showTask).join("\n"),
  form: { bullets: taskInline }
};
function task(text2, done) {
  const cleaned = cleanLine(text2);
  if (cleaned === "") return void 0;
  return done ? { text: cleaned, done } : { text: cleaned };
}
function filled6(found) {
  const kept = found.filter((entry) => entry !== void 0);
  return kept.length > 0 ? kept : void 0;
}
function parseTask(typed) {
  const plain2 = cleanLine(typed).replace(/^[-*+](?:\s+|$)/, "");
  const found = /^\[([ xX]?)\](?:\s+(.*))?$/s.exec(plain2);
  return found ? task(found[2] ?? "", /x/i.test(found[1] ?? "")) : task(plain2, false);
}
function writeTask(entry) {
  return `[${entry.done ? "x" : " "}] ${entry.text}`;
}
function showTask(entry) {
  const plain2 = parseTask(entry.text);
  return !entry.done && plain2?.text === entry.text && !plain2.done ? entry.text : writeTask(entry);
}

// source/core/kinds/text.ts
import * as z14 from "zod/mini";

// source/core/markdown/contain.ts
function contain(text2, highest) {
  const source = sourceOf(cleanText(text2));
  const blocks = blocksOf(source);
  const lines = [...source.lines];
  for (const { block, level } of demotions(blocks, highest)) replaceHeading(source, lines, block, level);
  const closing = closingOf(source, blocks.at(-1));
  return cleanText([...lines, ...closing].join("\n"));
}
function demotions(blocks, highest) {
  const headings = blocks.filter((block) => block.type === "heading");
  const shift = highest - Math.min(...headings.map((block) => block.level));
  if (shift <= 0) return [];
  return headings.map((block) => ({ block, level: block.level + shift }));
}
function replaceHeading(source, lines, block, level) {
  const isAtx = block.markup.startsWith("#");
  const written = source.lines.slice(block.first, isAtx ? block.end : block.end - 1);
  const title = isAtx ? withoutMarks(written.join(" ")) : written.map((line2) => line2.trim()).join(" ");
  lines[block.first] = level > 6 ? `${bold(title)}
` : `${"#".repeat(level)} ${title}`.trimEnd();
  for (let line2 = block.first + 1; line2 < block.end; line2++) lines[line2] = "";
}
function bold(title) {
  return title === "" ? "" : `**${title}**`;
}
function closingOf(source, last) {
  if (last?.type === "fence") return isClosedFence(source, last) ? [] : [last.markup];
  if (last?.type === "html") return closingHtml(source.lines.slice(last.first, last.end).join("\n"));
  return [];
}
function isClosedFence(source, block) {
  const line2 = (source.lines[block.end - 1] ?? "").trim();
  const mark = block.markup[0] ?? "";
  return block.end - block.first > 1 && line2.length >= block.markup.length && line2 === mark.repeat(line2.length);
}
var htmlBlocks = [
  { start: /^<(script|pre|style|textarea)(?=[\s>]|$)/i, end: /<\/(?:script|pre|style|textarea)>/i, closing: (name) => `</${name}>` },
  { start: /^<!--/, end: /-->/, closing: () => "-->" },
  { start: /^<\?/, end: /\?>/, closing: () => "?>" },
  { start: /^<!\[CDATA\[/, end: /\]\]>/, closing: () => "]]>" },
  { start: /^<![a-z]/i, end: />/, closing: () => ">" }
];
function closingHtml(text2) {
  const html = text2.trimStart();
  for (const { start, end, closing } of htmlBlocks) {
    const found = start.exec(html);
    if (found) return end.test(html) ? [] : [closing(found[1] ?? "")];
  }
  return [];
}

// source/core/kinds/text.ts
var text = {
  name: "text",
  control: "area",
  schema: () => z14.string("text in Markdown, in quotes if it looks like a number"),
  normal: (value, field) => contained(String(value), field),
  parse: (typed, field) => ({ value: contained(typed, field) }),
  show: String,
  form: "markdown"
};
function contained(typed, field) {
  return contain(typed, field.headings ?? 1) || void 0;
}

// source/core/kinds/when.ts
import * as z15 from "zod/mini";
var expected7 = "{weeks: [from, to]} with 1 <= from <= to, {from: YYYY-MM-DD, days}, {milestone} or {text}";
var count = z15.int(expected7).check(z15.gte(1, expected7));
var shape = z15.union(
  [
    z15.strictObject({ weeks: z15.tuple([count, count]).check(z15.refine(([from, to]) => from <= to)) }),
    z15.strictObject({ from: isoDate, days: count }),
    z15.strictObject({ milestone: z15.string() }),
    z15.strictObject({ text: z15.string() })
  ],
  expected7
);
var when = {
  name: "when",
  control: "line",
  schema: () => shape,
  normal: (value) => normal(value),
  parse: (typed) => parse(cleanLine(typed)),
  show: (value) => show4(value),
  form: {
    inline: {
      pattern: () => ".+?",
      write: (value) => show4(value),
      read: (text2) => {
        const typed = parse(cleanLine(text2));
        return "value" in typed ? typed.value : { text: cleanLine(text2) };
      }
    }
  }
};
function normal(value) {
  if ("milestone" in value) return cleanLine(value.milestone) ? { milestone: cleanLine(value.milestone) } : void 0;
  if ("text" in value) return cleanLine(value.text) ? { text: cleanLine(value.text) } : void 0;
  return value;
}
function show4(value) {
  if ("weeks" in value) {
    const [from, to] = value.weeks;
    return from === to ? `Week ${from}` : `Week ${from}-${to}`;
  }
  if ("from" in value) return `${value.from}, ${value.days} ${value.days === 1 ? "day" : "days"}`;
  if ("milestone" in value) return `Milestone: ${value.milestone}`;
  return isFreeText(value.text) ? value.text : `\\${value.text}`;
}
function isFreeText(text2) {
  const typed = parse(text2);
  return !text2.startsWith("\\") && "value" in typed && JSON.stringify(typed.value) === JSON.stringify({ text: text2 });
}
function parse(text2) {
  if (text2 === "") return { value: void 0 };
  if (text2.startsWith("\\")) return { value: normal({ text: text2.slice(1) }) };
  const milestone = /^milestone:\s*(.+)$/is.exec(text2)?.[1];
  if (milestone) return { value: normal({ milestone }) };
  return parseWeeks(text2) ?? parseDays(text2) ?? { value: { text: text2 } };
}
function parseWeeks(text2) {
  const found = /^weeks?\s+(\d+)(?:\s*(?:-|–|to)\s*(\d+))?$/i.exec(text2);
  if (!found) return void 0;
  const from = Number(found[1]);
  const to = Number(found[2] ?? from);
  const value = { weeks: [from, to] };
  return z15.safeParse(shape, value).success ? { value } : { problem: `"${text2}" goes backwards or starts before week 1; type weeks such as "Week 1-2".` };
}
function parseDays(text2) {
  const found = /^(\d{4}-\d{1,2}-\d{1,2}),?\s+(\d+)\s*(?:d|days?)$/i.exec(text2);
  if (!found) return void 0;
  const value = { from: found[1] ?? "", days: Number(found[2]) };
  if (!isDate(value.from)) return { problem: `"${value.from}" is not a date that exists, as YYYY-MM-DD.` };
  return z15.safeParse(shape, value).success ? { value } : { problem: `"${text2}" lasts no day; type a number of days from 1.` };
}

// source/core/kinds/leaves.ts
var all = [
  line,
  text,
  list,
  tasks,
  choice,
  people,
  date,
  deadline,
  flag,
  percent,
  scale,
  scores,
  when,
  milestones,
  dependencies
];
var byName = new Map(all.map((kind) => [kind.name, kind]));
var leafNames = [...byName.keys()];
function leafOf(name) {
  return byName.get(name);
}

// source/core/kinds/record.ts
import * as z16 from "zod/mini";
function recordSchema(fields, schemaOf) {
  const shape2 = {};
  for (const [key, inside] of byFirstKey(fields)) {
    const [only] = inside;
    const leaf = inside.length === 1 && only?.path === key ? only : void 0;
    shape2[key] = z16.optional(
      leaf ? schemaOf(leaf) : recordSchema(inside.map((field) => ({ ...field, path: field.path.slice(key.length + 1) })), schemaOf)
    );
  }
  return z16.strictObject(shape2, `a map with the keys ${Object.keys(shape2).join(", ")}`);
}
function byFirstKey(fields) {
  const groups = /* @__PURE__ */ new Map();
  for (const field of fields) {
    const [key = ""] = field.path.split(".");
    groups.set(key, [...groups.get(key) ?? [], field]);
  }
  return groups;
}

// source/core/kinds/items.ts
var items = {
  name: "items",
  control: "group",
  schema: (field) => z17.array(recordSchema(columns(field), (column) => leafOf(column.kind)?.schema(column) ?? z17.never()), `a list, one entry for each ${field.item ?? "item"}`),
  normal: (value, field) => {
    const kept = value.map((item) => normalItem(item, field)).filter((item) => Object.keys(item).length > 0);
    return kept.length > 0 ? kept : void 0;
  },
  parse: () => ({ problem: "This is filled in one column at a time." }),
  show: (value) => Array.isArray(value) ? value.filter(isRecord).length.toString() : "",
  form: "items"
};
function columns(field) {
  return field.fields ?? [];
}
function normalItem(item, field) {
  let normal2 = {};
  for (const column of columns(field)) {
    const value = valueAt(item, column.path);
    if (value === void 0 || value === null) continue;
    normal2 = withValue(normal2, column.path, leafOf(column.kind)?.normal(value, column));
  }
  return normal2;
}

// source/core/kinds/registry.ts
var kindNames = [...leafNames, items.name];
function kindOf(name) {
  const kind = name === items.name ? items : leafOf(name);
  if (!kind) throw new Error(`There is no kind called ${name}.`);
  return kind;
}

// source/core/template/slots.ts
function cutAtSlots(text2) {
  const parts = text2.split(/\{\{([^{}]*)\}\}/);
  return {
    literals: parts.filter((_, index) => index % 2 === 0),
    slots: parts.filter((_, index) => index % 2 === 1)
  };
}
function slotOf(written, interview) {
  const found = /^(each )?([\w.]+?)(?:\[(not )?(\w+)\])?(?:#([1A])|\.(\S+))?$/.exec(written.trim());
  if (!found) return { problem: `{{${written}}} is not a slot.` };
  const [, each, path = "", not, flag2, ordinal, rest] = found;
  const { question, column } = resolve([path, rest].filter(Boolean).join("."), interview);
  if (!question) return { problem: `{{${written}}} has no question; the front matter declares none called ${path}.` };
  const field = ordinal ? question : fieldOf(question, column);
  if (!field) return { problem: `{{${written}}} names a column that ${question.path} does not have.` };
  const filter = flag2 === void 0 ? void 0 : filterOf(question, flag2, not === void 0);
  return {
    question: question.path,
    ...column && !ordinal ? { column } : {},
    field,
    ...filter ? { filter } : {},
    ...ordinal ? { ordinal } : {},
    each: each !== void 0,
    required: isRequired(question, column, filter)
  };
}
function resolve(path, interview) {
  const exact = interview.questions.find((question) => question.path === path);
  if (exact) return { question: exact };
  const group2 = interview.questions.find((question) => question.kind === "items" && path.startsWith(`${question.path}.`));
  return group2 ? { question: group2, column: path.slice(group2.path.length + 1) } : {};
}
function fieldOf(question, column) {
  return column === void 0 ? question : question.fields?.find((field) => field.path === column);
}
function filterOf(question, flag2, carried) {
  return { flag: flag2, carried, single: carried && question.single === flag2 };
}
function isRequired(question, column, filter) {
  if (column === void 0) return question.required !== void 0;
  if (column !== question.key) return false;
  return filter?.single ? question.required !== void 0 : true;
}

// source/core/template/line.ts
var wrappers = [
  { open: "**", close: "**" },
  { open: '"', close: '"' }
];
function lineOf(text2, interview) {
  const { literals, slots } = cutAtSlots(text2);
  const found = [];
  for (const written of slots) {
    const slot = slotOf(written, interview);
    if ("problem" in slot) return slot;
    found.push(slot);
  }
  const { start, pieces, end } = wrap(literals, found);
  const grouped = group(pieces, end);
  return { start, pieces: grouped.pieces, end: grouped.end };
}
function wrap(literals, slots) {
  const rest = [...literals];
  const pieces = [];
  for (const [index, slot] of slots.entries()) {
    const before = rest[index] ?? "";
    const after = rest[index + 1] ?? "";
    const wrapper = wrappers.find(({ open, close: close2 }) => before.endsWith(open) && after.startsWith(close2));
    const tail = wrapper ? `${wrapper.close}${/^: ?/.exec(after.slice(wrapper.close.length))?.[0] ?? ""}` : "";
    rest[index + 1] = after.slice(tail.length);
    pieces.push({ lead: before, content: slot, tail });
  }
  const first = pieces[0];
  const opening2 = first && first.tail !== "" ? wrappers.find(({ open }) => first.lead.endsWith(open))?.open ?? "" : "";
  const start = first?.lead.slice(0, first.lead.length - opening2.length) ?? rest.join("");
  if (first) pieces[0] = { ...first, lead: opening2 };
  return { start, pieces, end: first ? rest.at(-1) ?? "" : "" };
}
function group(pieces, end) {
  const opening2 = pieces.findIndex((piece) => piece.lead.startsWith(" ("));
  const closes = opening2 >= 0 && end.startsWith(")");
  if (!closes) return { pieces: [...pieces], end };
  const inner = pieces.slice(opening2).map((piece, index) => index === 0 ? { ...piece, lead: piece.lead.slice(2) } : piece);
  return {
    pieces: [...pieces.slice(0, opening2), { lead: " (", content: inner, tail: ")" }],
    end: end.slice(1)
  };
}
function slotsOf(line2) {
  return line2.pieces.flatMap(slotsOfPiece);
}
function slotsOfPiece(piece) {
  return "question" in piece.content ? [piece.content] : piece.content.flatMap(slotsOfPiece);
}

// source/core/document/marks.ts
var texts = {
  missing: "_To be decided_",
  unknown: "_Not known yet_",
  skipped: "_Skipped_"
};
var placeholders = Object.keys(texts);
var anyPlaceholder = new RegExp(`^(\\\\*)(?:${Object.values(texts).join("|")})$`);
function textOfPlaceholder(placeholder) {
  return texts[placeholder];
}
function placeholderIn(text2) {
  return placeholders.find((name) => texts[name] === text2.trimEnd());
}
function escapePlaceholder(text2) {
  return anyPlaceholder.test(text2) ? `\\${text2}` : text2;
}
function unescapePlaceholder(text2) {
  return text2.startsWith("\\") && anyPlaceholder.test(text2) ? text2.slice(1) : text2;
}

// source/core/document/scope.ts
function itemsOf(answers, group2) {
  const value = valueAt(answers, group2);
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
function scopesOf(scope, repeat) {
  const group2 = repeat.group.path;
  return itemsOf(scope.answers, group2).map((value, index) => ({ ...scope, item: { group: group2, index, value } })).filter(({ item }) => !repeat.filter || valueAt(item.value, repeat.filter.flag) === true === repeat.filter.carried);
}
function valueOf(scope, slot) {
  if (slot.column === void 0 && slot.ordinal === void 0) return valueAt(scope.answers, slot.question);
  const item = itemFor(scope, slot);
  if (!item || slot.column === void 0) return void 0;
  return valueAt(item.value, slot.column);
}
function itemFor(scope, slot) {
  if (!slot.filter?.single) return scope.item?.group === slot.question ? scope.item : void 0;
  const { flag: flag2 } = slot.filter;
  const items2 = itemsOf(scope.answers, slot.question);
  const index = items2.findIndex((item) => valueAt(item, flag2) === true);
  const value = items2[index];
  return value && { group: slot.question, index, value };
}
function ordinalOf(scope, slot) {
  const index = scope.item?.index ?? 0;
  return slot.ordinal === "A" ? letters(index) : String(index + 1);
}
function letters(index) {
  const last = String.fromCodePoint(65 + index % 26);
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
function indexOfOrdinal(text2) {
  if (/^\d{1,6}$/.test(text2)) return Number(text2) - 1;
  if (!/^[A-Z]{1,3}$/.test(text2)) return void 0;
  return [...text2].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0) - 1;
}

// source/core/document/texts.ts
function textOf(scope, slot) {
  if (slot.ordinal) return ordinalOf(scope, slot);
  const value = valueOf(scope, slot);
  return value === void 0 ? placeholderOf(scope, slot) : textOfValue(value, slot);
}
function placeholderOf(scope, slot) {
  const mark = slot.column === void 0 ? scope.marks[slot.question] : void 0;
  const placeholder = mark ?? (slot.required ? "missing" : void 0);
  return placeholder && textOfPlaceholder(placeholder);
}
function groupPlaceholder(scope, group2) {
  if (itemsOf(scope.answers, group2.path).length > 0) return void 0;
  const placeholder = scope.marks[group2.path] ?? (group2.required ? "missing" : void 0);
  return placeholder && textOfPlaceholder(placeholder);
}
function textOfValue(value, slot) {
  const { form } = kindOf(slot.field.kind);
  if (typeof form === "object" && "inline" in form) return escapePlaceholder(form.inline.write(value, slot.field));
  return escapePlaceholder(String(value));
}
function bulletsOf(slot) {
  const { form } = kindOf(slot.field.kind);
  return typeof form === "object" && "bullets" in form ? form.bullets : void 0;
}
function entriesOf(scope, slot) {
  const value = valueOf(scope, slot);
  const bullets = bulletsOf(slot);
  if (!bullets || !Array.isArray(value)) return [];
  return value.map((entry) => escapePlaceholder(bullets.write(entry, slot.field)));
}
function readSlot(text2, slot) {
  if (text2 === void 0 || text2.trim() === "") return void 0;
  const placeholder = placeholderIn(text2);
  if (placeholder) return placeholder === "missing" ? void 0 : { mark: placeholder };
  const value = readValue(unescapePlaceholder(text2), slot);
  return value === void 0 ? { unread: text2 } : { value };
}
function readValue(text2, slot) {
  const { form } = kindOf(slot.field.kind);
  if (form === "markdown") return cleanText(text2);
  if (form === "items") return void 0;
  return "inline" in form ? form.inline.read(text2, slot.field) : form.bullets.read(text2, slot.field);
}

// source/core/document/read/collector.ts
function newMention(collector, repeat) {
  const mention = { group: repeat.group, home: repeat.home, columns: {} };
  collector.mentions.push(mention);
  return mention;
}
function collectLine(collector, line2, texts2, mention) {
  for (const [index, slot] of slotsOf(line2).entries()) collect(collector, slot, texts2[index], mention);
}
function collect(collector, slot, text2, mention) {
  if (slot.ordinal) {
    const index = indexOfOrdinal(text2 ?? "");
    if (mention && index !== void 0) mention.ordinal = index;
    return;
  }
  const found = readSlot(text2, slot);
  if (!found || "unread" in found) return;
  if ("mark" in found) {
    if (slot.column === void 0) collector.marks[slot.question] = found.mark;
  } else store(collector, slot, found.value, mention);
}
function store(collector, slot, value, mention) {
  const target = slot.column === void 0 ? void 0 : mentionFor(collector, slot, mention);
  const path = slot.column ?? slot.question;
  if (slot.column !== void 0 && !target) return;
  const before = target ? target.columns : collector.answers;
  const { form } = kindOf(slot.field.kind);
  const isBullet = typeof form === "object" && "bullets" in form;
  const known = valueAt(before, path);
  const after = withValue(before, path, isBullet ? [...Array.isArray(known) ? known : [], value] : value);
  if (target) target.columns = after;
  else collector.answers = after;
}
function mentionFor(collector, slot, mention) {
  const { filter } = slot;
  if (!filter?.single) return mention?.group.path === slot.question ? mention : void 0;
  const key = `${slot.question} ${filter.flag}`;
  const known = collector.singles.get(key);
  if (known) return known.mention;
  const group2 = collector.fieldOf(slot.question);
  if (!group2) return void 0;
  const made = { group: group2, home: false, columns: {} };
  collector.singles.set(key, { flag: filter.flag, mention: made });
  return made;
}
function collectPlaceholder(collector, group2, text2) {
  const placeholder = placeholderIn(text2);
  if (placeholder && placeholder !== "missing") collector.marks[group2.path] = placeholder;
  return placeholder !== void 0;
}

// source/core/document/read/metadata.ts
function readMetadata(pattern, frontMatter, source, collector) {
  const start = source.starts[frontMatter.first] ?? 0;
  const end = source.starts[frontMatter.end] ?? start;
  const found = { range: { first: frontMatter.first, end: frontMatter.end }, values: {} };
  const document = parseDocument(source.text.slice(start, end));
  if (document.errors.length > 0 || !isMap(document.contents)) return found;
  for (const { key, slot } of pattern) {
    const pair = document.contents.items.find((item) => isScalar(item.key) && item.key.value === key);
    const range = pair && rangeOf(pair);
    if (!pair || !range) continue;
    collect(collector, slot, textOf2(pair), void 0);
    found.values[key] = { start: start + range[0], end: start + range[1] };
  }
  return found;
}
function rangeOf(pair) {
  return isScalar(pair.value) || isSeq(pair.value) || isMap(pair.value) ? pair.value.range ?? void 0 : void 0;
}
function textOf2(pair) {
  if (isSeq(pair.value)) return pair.value.items.map((item) => isScalar(item) ? quoted(String(item.value)) : "").join(", ");
  return isScalar(pair.value) ? pair.value.source ?? String(pair.value.value ?? "") : "";
}
function quoted(name) {
  return name.includes(",") ? `"${name.replaceAll(/["\\]/g, "\\$&")}"` : name;
}

// source/core/document/tokens.ts
var marks = /* @__PURE__ */ new Set(["*", '"', "(", ")"]);
function guardOf(line2) {
  return guardAny([...line2.pieces.flatMap(literalsOf), line2.end].flatMap(tokenOf));
}
function literalsOf(piece) {
  const inner = "question" in piece.content ? [piece.content.field.words ?? ""] : piece.content.flatMap(literalsOf);
  return [piece.lead, ...inner, piece.tail];
}
function tokenOf(text2) {
  const core = text2.trim();
  const [first = "", second] = core;
  if (first === "") return [];
  if (marks.has(first)) return [{ before: "", token: literal(first) }];
  const after = second === void 0 ? "(?:\\s|$)" : second === " " ? "\\s" : "";
  return [{ before: /^\s/.test(text2) ? "^|\\s" : "", token: literal(first) + after }];
}
function closedSlots(pieces) {
  return pieces.flatMap((piece) => "question" in piece.content ? [piece.tail !== ""] : closedSlots(piece.content).map(() => true));
}
function doubleEnd(text2) {
  return text2.replace(/\\+$/, "$&$&");
}
function halveEnd(text2) {
  return text2.replace(/(\\+)\1$/, "$1");
}

// source/core/document/line.ts
function composeLine(line2, texts2) {
  const bare = bareSlots(line2);
  const found = attempt(line2, withPlaceholders(texts2, (index) => bare.has(index))) ?? attempt(line2, withPlaceholders(texts2, () => true));
  if (found === void 0) throw new Error(`A line cannot be written so that it reads back: ${JSON.stringify(texts2)}`);
  return found;
}
function attempt(line2, texts2) {
  const all2 = [...texts2.keys()];
  for (const escaped of [[], ...all2.map((index) => [index]), all2]) {
    const guarded = texts2.map((text2, index) => text2 && guardSlot(line2, text2, index, escaped.includes(index)));
    const composed = fill(line2, guarded);
    if (sameTexts(readLine(line2, composed), texts2)) return composed;
  }
  return void 0;
}
function readLine(line2, text2) {
  const found = compiled(line2).expression.exec(text2);
  return found?.slice(1).map((slotText, index) => slotText ? unguardSlot(line2, slotText, index) : void 0);
}
function guardSlot(line2, text2, index, always) {
  const { slots, tokens, closed } = compiled(line2);
  if (isRaw(slots, index)) return text2;
  const guarded = tokens.add(text2, always);
  return closed[index] ? doubleEnd(guarded) : guarded;
}
function unguardSlot(line2, text2, index) {
  const { slots, tokens, closed } = compiled(line2);
  if (isRaw(slots, index)) return text2;
  return tokens.remove(closed[index] ? halveEnd(text2) : text2);
}
function startsLike(line2, text2) {
  return compiled(line2).start.test(text2);
}
function isRaw(slots, index) {
  return index === slots.length - 1 && isMarkdown(slots[index]);
}
function isMarkdown(slot) {
  return slot !== void 0 && kindOf(slot.field.kind).form === "markdown";
}
function withPlaceholders(texts2, canBe) {
  return texts2.map((text2, index) => {
    const isNeeded = text2 === void 0 && canBe(index) && texts2.slice(index + 1).some((later) => later !== void 0);
    return isNeeded ? textOfPlaceholder("missing") : text2;
  });
}
function bareSlots(line2) {
  const bare = /* @__PURE__ */ new Set();
  let index = 0;
  for (const piece of line2.pieces) {
    if (!("question" in piece.content)) index += slotsOf({ start: "", pieces: [piece], end: "" }).length;
    else if (piece.lead === "" && piece.tail === "") bare.add(index++);
    else index++;
  }
  return bare;
}
function fill(line2, texts2) {
  const rest = [...texts2];
  const pieces = line2.pieces.map((piece) => fillPiece(piece, rest)).join("");
  return joined(line2.start, pieces + line2.end).replace(/^\n+/, "").trimEnd();
}
function fillPiece(piece, rest) {
  if ("question" in piece.content) {
    const text2 = rest.shift();
    if (text2 === void 0) return "";
    const isBlock2 = isMarkdown(piece.content) && startsAsBlock(text2);
    return joined(piece.lead, (isBlock2 ? `

${text2}` : text2) + piece.tail);
  }
  const inner = piece.content.reduce((text2, part) => text2 + fillPiece(text2 === "" ? withoutComma(part) : part, rest), "");
  return inner === "" ? "" : `${piece.lead}${inner}${piece.tail}`;
}
function withoutComma(piece) {
  return { ...piece, lead: piece.lead.replace(/^, /, "") };
}
function joined(literalText, rest) {
  return (rest.startsWith("\n") ? literalText.trimEnd() : literalText) + rest;
}
function startsAsBlock(text2) {
  const [first = "", second = ""] = text2.split("\n", 2);
  const isBlock2 = /^(?:[ \t]|[-+*](?:\s|$)|\d+[.)](?:\s|$)|#{1,6}(?:\s|$)|```|~~~|>|\||<|(?:[-*_][ \t]*){3,}$)/.test(first);
  return isBlock2 || /^[ \t]*(?:\|?[ \t]*:?-+:?[ \t]*\|?)+[ \t]*$|^[ \t]*=+[ \t]*$/.test(second);
}
function sameTexts(found, wanted) {
  return found !== void 0 && found.length === wanted.length && found.every((text2, index) => text2 === wanted[index]);
}
var cache = /* @__PURE__ */ new WeakMap();
function compiled(line2) {
  const known = cache.get(line2);
  if (known) return known;
  const start = `^${literalPattern(line2.start)}`;
  const made = {
    expression: new RegExp(`${start}${line2.pieces.map((piece) => piecePattern(piece, false)).join("")}${literalPattern(line2.end)}[ \\t]*$`, "s"),
    start: new RegExp(start, "s"),
    tokens: guardOf(line2),
    closed: closedSlots(line2.pieces),
    slots: slotsOf(line2)
  };
  cache.set(line2, made);
  return made;
}
function piecePattern(piece, inBrackets) {
  const lead = inBrackets && piece.lead.startsWith(", ") ? `(?:, |(?<=${unescaped}\\())${literalPattern(piece.lead.slice(2))}` : literalPattern(piece.lead);
  if (!("question" in piece.content)) {
    const inner = piece.content.map((part) => piecePattern(part, true)).join("");
    return `(?:${lead}(?!\\))${inner}${literalPattern(piece.tail)})?`;
  }
  const isNumber = piece.content.ordinal !== void 0;
  return `(?:${lead}(${slotPattern(piece.content, inBrackets)})${literalPattern(piece.tail)})${isNumber ? "" : "?"}`;
}
function slotPattern(slot, inBrackets) {
  if (slot.ordinal) return slot.ordinal === "A" ? "[A-Z]+" : "\\d+";
  const { form } = kindOf(slot.field.kind);
  const pattern = typeof form !== "object" ? ".+?" : "inline" in form ? form.inline.pattern(slot.field) : form.bullets.pattern(slot.field);
  if (pattern === ".+?") return inBrackets ? "(?:[^()\\\\]|\\\\.)+?" : pattern;
  const canBeMarked = slot.column === void 0 || slot.required;
  return canBeMarked ? [pattern, ...placeholders.map(textOfPlaceholder)].join("|") : pattern;
}
function literalPattern(text2) {
  if (text2 === "") return "";
  const [, before = "", core = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text2) ?? [];
  const space = after === "" ? "" : "(?:(?:[ \\t]*\\n)+|[ \\t]+|(?=$))";
  return `${before === "" ? "" : "[ \\t]+"}${unescaped}${literal(core)}${space}`;
}

// source/core/document/write/line.ts
function textsOf(line2, scope) {
  return slotsOf(line2).map((slot) => textOf(scope, slot));
}
function isEmpty(slots, texts2) {
  return slots.every((slot, index) => slot.ordinal !== void 0 || texts2[index] === void 0);
}
function writeLine(line2, scope) {
  const slots = slotsOf(line2);
  const texts2 = textsOf(line2, scope);
  return slots.length > 0 && isEmpty(slots, texts2) ? void 0 : composeLine(line2, texts2);
}

// source/core/document/bullet.ts
var rule = guard("(?:-[ \\t]*){2,}(?:\\n|$)", "^");
var opening = guard("```|~~~|<", "^");
function guardBullet(line2, text2) {
  return startsWithLine(line2) ? opening.add(text2, true) : text2;
}
function unguardBullet(line2, text2) {
  return startsWithLine(line2) ? opening.remove(text2) : text2;
}
function guardRule(text2) {
  return rule.add(text2, true);
}
function unguardRule(text2) {
  return rule.remove(text2);
}
function startsWithLine(line2) {
  const last = slotsOf(line2).at(-1);
  return line2.start === "" && last !== void 0 && kindOf(last.field.kind).form !== "markdown";
}

// source/core/document/labels.ts
function guardLabels(text2, children) {
  return withSlashes(text2, children, "*", (slashes) => `${slashes}${slashes}\\`);
}
function unguardLabels(text2, children) {
  return withSlashes(text2, children, "+", (slashes) => slashes.slice(0, Math.floor(slashes.length / 2)));
}
function withSlashes(text2, children, many, change) {
  const labels = children.map((child) => child.line.start.trimEnd()).filter((label) => label !== "");
  if (labels.length === 0) return text2;
  const bullets = new RegExp(`(?<=(?:^|\\n)[ \\t]*[-*+][ \\t]+)\\\\${many}(?=${labels.map(literal).join("|")})`, "g");
  return text2.replaceAll(bullets, change);
}

// source/core/document/write/list.ts
function writeList(entries, scope, ordered) {
  const bullets = entries.flatMap((entry) => writeEntry(entry, scope));
  return bullets.flatMap((lines, index) => withMarker(ordered ? `${index + 1}. ` : "- ", lines));
}
function withMarker(written, lines) {
  const marker = hasTabs(lines) ? written.padEnd(Math.ceil(written.length / 4) * 4) : written;
  const indent = " ".repeat(marker.length);
  return [guardRule(lines[0] ?? ""), ...lines.slice(1)].map((line2, index) => line2 === "" ? index === 0 ? marker.trimEnd() : "" : `${index === 0 ? marker : indent}${line2}`);
}
function hasTabs(lines) {
  return !/^[ \t]/.test(lines[0] ?? "") && lines.some((line2) => /^ *\t/.test(line2));
}
function writeEntry(entry, scope) {
  if (entry.each) return writeEach(entry, entry.each, scope);
  if (!entry.repeat) return present(writeOneEntry(entry, scope));
  const scopes = scopesOf(scope, entry.repeat);
  if (!entry.repeat.home) return scopes.filter((item) => isMentioned(entry, item)).flatMap((item) => present(writeOneEntry(entry, item)));
  const placeholder = groupPlaceholder(scope, entry.repeat.group);
  return placeholder ? [[placeholder]] : scopes.flatMap((item) => present(writeOneEntry(entry, item)));
}
function present(bullet) {
  return bullet ? [bullet] : [];
}
function writeEach(entry, slot, scope) {
  const entries = entriesOf(scope, slot);
  const placeholder = placeholderOf(scope, slot);
  const shown = entries.length > 0 || placeholder === void 0 ? entries : [placeholder];
  return shown.map((text2) => composeEntry(entry, [text2]));
}
function writeOneEntry(entry, scope) {
  const nested = [...nestedEntries(entry, scope), ...entry.children.flatMap((child) => writeEntry(child, scope))];
  const own = writeOwnLines(entry, scope, nested.length > 0);
  if (own === void 0) return void 0;
  const lines = nested.flatMap((lines2) => withMarker("- ", lines2));
  return isApart(own) && lines.length > 0 ? [...own, "", ...lines] : [...own, ...lines];
}
function isApart(own) {
  return own.length > 1 || startsAsBlock(own[0] ?? "");
}
function writeOwnLines(entry, scope, hasNested2) {
  const slots = slotsOf(entry.line);
  if (slots.length === 0) return hasNested2 ? [entry.line.start.trimEnd()] : void 0;
  const texts2 = ownTexts(entry, scope, hasNested2);
  if (isEmpty(slots, texts2) && !hasNested2) return void 0;
  return composeEntry(entry, texts2);
}
function composeEntry(entry, texts2) {
  return guardBullet(entry.line, guardLabels(composeLine(entry.line, texts2), entry.children)).split("\n");
}
function ownTexts(entry, scope, hasNested2) {
  const slots = slotsOf(entry.line);
  const [slot] = slots;
  if (slot && bulletsOf(slot)) {
    const entries = entriesOf(scope, slot);
    return [entries.length > 1 ? void 0 : entries[0] ?? placeholderOf(scope, slot)];
  }
  const texts2 = textsOf(entry.line, scope);
  if (!hasNested2 || !isEmpty(slots, texts2)) return texts2;
  const bare = slots.findIndex((candidate) => candidate.ordinal === void 0 && entry.line.pieces.some((piece) => piece.content === candidate && piece.tail === ""));
  return texts2.map((text2, index) => index === bare ? textOfPlaceholder("missing") : text2);
}
function nestedEntries(entry, scope) {
  const [slot] = slotsOf(entry.line);
  const entries = slot && bulletsOf(slot) ? entriesOf(scope, slot) : [];
  return entries.length > 1 ? entries.map((text2) => [text2]) : [];
}
function isMentioned(entry, scope) {
  const group2 = entry.repeat?.group;
  return allSlots(entry).some((slot) => slot.column !== void 0 && slot.column !== group2?.key && valueOf(scope, slot) !== void 0);
}
function allSlots(entry) {
  return [...slotsOf(entry.line), ...entry.children.flatMap(allSlots)];
}

// source/core/markdown/table.ts
var pipe = guard("\\|");
function cellsOf(line2) {
  const cells = [];
  const indent = line2.length - line2.trimStart().length;
  let start = line2[indent] === "|" ? indent + 1 : indent;
  for (let at2 = start; at2 <= line2.length; at2++) {
    const isPipe = line2[at2] === "|" && line2[at2 - 1] !== "\\";
    if (!isPipe && at2 < line2.length) continue;
    if (at2 === line2.length && line2.slice(start).trim() === "") break;
    cells.push(trimmed(line2, start, at2));
    start = at2 + 1;
  }
  return cells;
}
function trimmed(line2, from, to) {
  const raw = line2.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  return { text: raw.trim(), start, end: Math.max(start, from + raw.trimEnd().length) };
}
function rowOf(cells) {
  return `| ${cells.join(" | ")} |`;
}
function escapeCell(text2) {
  return pipe.add(text2, true);
}
function unescapeCell(text2) {
  return pipe.remove(text2);
}

// source/core/document/write/table.ts
function writeTable(pattern, scope) {
  const rows = scopesOf(scope, pattern.repeat).map((item) => writeRow(pattern, item));
  if (rows.length === 0) return groupPlaceholder(scope, pattern.repeat.group);
  return [...headOf(pattern.columns.map((column) => column.header)), ...rows].join("\n");
}
function writeRow(pattern, scope) {
  return rowOf(pattern.columns.map((column) => escapeCell(writeLine(column.cell, scope) ?? "")));
}
function writeGrid(pattern, scope) {
  const columns2 = scopesOf(scope, pattern.columns);
  if (columns2.length === 0) return groupPlaceholder(scope, pattern.columns.group);
  const headers = columns2.map((column) => escapeCell(writeLine(pattern.header, column) ?? ""));
  const rows = scopesOf(scope, pattern.rows).map((row) => writeGridRow(pattern, row));
  return [...headOf([pattern.corner, ...headers]), ...rows].join("\n");
}
function writeGridRow(pattern, scope) {
  const cells = valueOf(scope, pattern.cells);
  const name = slotsOf(pattern.header).find((slot) => slot.column === pattern.columns.group.key);
  const values2 = scopesOf(scope, pattern.columns).map((column) => {
    const key = name && valueOf(column, name);
    const value = isRecord(cells) && typeof key === "string" && Object.hasOwn(cells, key) ? cells[key] : void 0;
    return value === void 0 ? "" : String(value);
  });
  return rowOf([escapeCell(writeLine(pattern.first, scope) ?? ""), ...values2]);
}
function headOf(headers) {
  return [rowOf(headers), `|${headers.map(() => "---|").join("")}`];
}

// source/core/document/write/section.ts
function writeSection(section, scope) {
  const { repeat } = section;
  if (!repeat) return writeOneSection(section, scope);
  return scopesOf(scope, repeat).filter((item) => repeat.home || isSectionMentioned(section, item)).flatMap((item) => writeOneSection(section, item));
}
function writeOneSection(section, scope) {
  const content = [...writeBody(section, scope), ...section.children.flatMap((child) => writeSection(child, scope))];
  const isKept = content.length > 0 || section.level === 1 || section.repeat !== void 0;
  return isKept ? [writeHeading(section, scope), ...content] : [];
}
var closingMarks = guard("#+$", "(?:^|\\s)");
function writeHeading(section, scope) {
  const title = writeLine(section.heading, scope) ?? section.heading.start;
  return `${"#".repeat(section.level)} ${closeTitle(title)}`;
}
function closeTitle(title) {
  return closingMarks.add(title, true);
}
function readTitle(title) {
  return closingMarks.remove(title);
}
function writeBody(section, scope) {
  const blocks = section.body.flatMap((pattern, index) => {
    const block = writePattern(pattern, scope);
    if (block === void 0) return [];
    const isFollowed = pattern.type === "text" && section.body[index + 1]?.type === "list";
    return isFollowed ? [block, ...separatorAfter(block)] : [block];
  });
  const fixed = section.body.filter((pattern) => pattern.type === "fixed").length;
  return [...blocks.length > fixed ? blocks : [], ...missingSections(section, scope)];
}
function missingSections(section, scope) {
  return section.children.flatMap(({ repeat }) => repeat?.home ? groupPlaceholder(scope, repeat.group) ?? [] : []);
}
var separator2 = "<!-- -->";
function separatorAfter(text2) {
  const last = blocksOf(sourceOf(text2)).at(-1);
  return last?.type === "list" || text2.endsWith(separator2) ? [separator2] : [];
}
function writePattern(pattern, scope) {
  switch (pattern.type) {
    case "fixed":
      return pattern.text;
    case "text":
      return textOf(scope, pattern.slot);
    case "lines":
      return joined2(pattern.lines.flatMap((line2) => writeLine(line2, scope) ?? []));
    case "list":
      return joined2(writeList(pattern.entries, scope, pattern.ordered));
    case "table":
      return writeTable(pattern, scope);
    case "grid":
      return writeGrid(pattern, scope);
  }
}
function joined2(lines) {
  return lines.length > 0 ? lines.join("\n") : void 0;
}
function isSectionMentioned(section, scope) {
  const slots = [...section.body.flatMap(slotsOfPattern), ...section.children.flatMap((child) => child.body.flatMap(slotsOfPattern))];
  return slots.some((slot) => slot.column !== section.repeat?.group.key && valueOf(scope, slot) !== void 0);
}
function slotsOfPattern(pattern) {
  if (pattern.type === "text") return [pattern.slot];
  if (pattern.type === "lines") return pattern.lines.flatMap(slotsOf);
  return pattern.type === "list" ? pattern.entries.flatMap(slotsOfEntry) : [];
}
function slotsOfEntry(entry) {
  return [...slotsOf(entry.line), ...entry.children.flatMap(slotsOfEntry)];
}

// source/core/document/read/list.ts
function readList(pattern, items2, source, collector, mention) {
  const entries = items2.flatMap((item) => readItem(pattern.entries, item, source, collector, mention) ?? []);
  return entries.length > 0 ? { type: "list", pattern, entries } : void 0;
}
function isListOf(pattern, items2, source) {
  return items2.some((item) => pattern.entries.some((entry) => matchOf(entry, item, source) !== void 0));
}
function readItem(entries, item, source, collector, mention) {
  const labelled = entries.filter((entry) => entry.line.start !== "");
  for (const entry of [...labelled, ...entries.filter((entry2) => !labelled.includes(entry2))]) {
    const match = matchOf(entry, item, source);
    if (match) return take(entry, match, item, source, collector, mention);
  }
  return void 0;
}
function matchOf(entry, item, source) {
  const prefix = prefixOf(source.lines[item.first] ?? "");
  const own = { first: item.first, end: ownEnd(entry, item, source) };
  const text2 = unguardLabels(unguardBullet(entry.line, dedent(source, own, prefix)), entry.children);
  const texts2 = readLine(entry.line, text2);
  if (texts2) return { texts: texts2, own, prefix, text: text2 };
  const isHomePlaceholder = (entry.repeat?.home || entry.each) && placeholderIn(text2);
  return isHomePlaceholder ? { texts: slotsOf(entry.line).map(() => void 0), own, prefix, text: text2 } : void 0;
}
function take(entry, match, item, source, collector, around) {
  const nested = nestedItems(item);
  const isPlaceholder = entry.repeat?.home === true && nested.length === 0 && collectPlaceholder(collector, entry.repeat.group, match.text);
  const mention = entry.repeat && !isPlaceholder ? newMention(collector, entry.repeat) : around;
  if (!isPlaceholder) collectLine(collector, entry.line, match.texts, mention);
  const [slot] = slotsOf(entry.line);
  if (slot && bulletsOf(slot) && !entry.each) {
    for (const child of nested) collect(collector, slot, dedent(source, child, prefixOf(source.lines[child.first] ?? "")), mention);
  }
  return {
    entry,
    ...entry.repeat && mention ? { mention } : {},
    texts: match.texts,
    first: item.first,
    end: item.end,
    ownEnd: match.own.end,
    prefix: match.prefix,
    children: nested.flatMap((child) => readItem(entry.children, child, source, collector, mention) ?? []),
    isPlaceholder
  };
}
function ownEnd(entry, item, source) {
  const [slot] = slotsOf(entry.line);
  const isLabelOfList = slot !== void 0 && bulletsOf(slot) !== void 0 && !entry.each;
  const nested = nestedItems(item).find((child) => isLabelOfList || entry.children.some((inner) => matchOf(inner, child, source) !== void 0));
  return withoutBlankEnd(source, item.first, nested?.first ?? item.end);
}
function nestedItems(item) {
  return item.children.filter((child) => child.type === "list").flatMap((list2) => list2.children);
}
function prefixOf(line2) {
  return /^\s*(?:[-*+]|\d{1,9}[.)])(?: {1,4}(?! )|[ \t]|$)/.exec(line2)?.[0] ?? "";
}
function dedent(source, range, prefix) {
  const indent = new RegExp(`^(?:\\t| {0,${prefix.length}})`);
  const [first = "", ...rest] = source.lines.slice(range.first, range.end);
  return [unguardRule(first.slice(prefix.length)), ...rest.map((line2) => line2.replace(indent, ""))].join("\n").trimEnd();
}

// source/core/document/read/title.ts
function sameTitle(one, other) {
  return plain(one) === plain(other);
}
function plain(title) {
  return title.replaceAll(/[*_`]/g, "").replaceAll(/\s+/g, " ").trim().replace(/:$/, "").toLowerCase();
}

// source/core/document/read/table.ts
function rowsOf(table, source) {
  return table.children.map(({ first, end }) => ({
    first,
    end,
    cells: cellsOf(source.lines[first] ?? "").map((cell) => unescapeCell(cell.text))
  }));
}
function readTable(pattern, table, source, collector) {
  const [head, ...rows] = rowsOf(table, source);
  const headers = head?.cells ?? [];
  if (!headers.some((header) => sameTitle(header, pattern.columns[0]?.header ?? ""))) return void 0;
  const found = rows.map((row) => {
    const mention = newMention(collector, pattern.repeat);
    for (const column of pattern.columns) {
      const at2 = headers.findIndex((header) => sameTitle(header, column.header));
      collectCell(collector, column.cell, row.cells[at2], mention);
    }
    return { ...row, mention };
  });
  return { type: "table", pattern, headers, rows: found, first: table.first, end: table.end };
}
function collectCell(collector, line2, cell, mention) {
  const texts2 = cell === void 0 ? void 0 : readLine(line2, cell);
  if (texts2) collectLine(collector, line2, texts2, mention);
}
function readGrid(pattern, table, source, collector) {
  const [head, ...rows] = rowsOf(table, source);
  const [corner = "", ...headers] = head?.cells ?? [];
  if (!sameTitle(corner, pattern.corner)) return void 0;
  const columns2 = headers.map((header) => {
    const mention = newMention(collector, pattern.columns);
    collectCell(collector, pattern.header, header, mention);
    return mention;
  });
  const found = rows.map((row) => {
    const mention = newMention(collector, pattern.rows);
    collectCell(collector, pattern.first, row.cells[0], mention);
    collectScores(pattern, row.cells.slice(1), columns2, mention);
    return { ...row, mention };
  });
  return { type: "grid", pattern, columns: columns2, rows: found, first: table.first, end: table.end };
}
function collectScores(pattern, cells, columns2, mention) {
  const key = slotsOf(pattern.header).find((slot) => slot.column === pattern.columns.group.key)?.column ?? "";
  const scores2 = columns2.flatMap((column, index) => {
    const name = column.columns[key];
    const cell = cells[index] ?? "";
    return typeof name === "string" && /^-?\d+(?:\.\d+)?$/.test(cell) ? [[name, Number(cell)]] : [];
  });
  if (scores2.length > 0) mention.columns = withValue(mention.columns, pattern.cells.column ?? "", Object.fromEntries(scores2));
}

// source/core/document/read/section.ts
function readSections(patterns, sections, reading, mention) {
  const taken = /* @__PURE__ */ new Set();
  return sections.flatMap((section) => {
    const pattern = patterns.find((candidate) => !taken.has(candidate) && isSectionOf(candidate, section));
    if (!pattern) return [];
    if (!pattern.repeat) taken.add(pattern);
    return [readSection(pattern, section, reading, mention)];
  });
}
function isSectionOf(pattern, section) {
  const title = readTitle(section.title);
  if (slotsOf(pattern.heading).length > 0) return readLine(pattern.heading, title) !== void 0;
  return [pattern.heading.start, ...pattern.also].some((name) => sameTitle(name, title));
}
function readSection(pattern, section, reading, around) {
  const { source, collector } = reading;
  const mention = pattern.repeat ? newMention(collector, pattern.repeat) : around;
  const texts2 = readLine(pattern.heading, readTitle(section.title)) ?? [];
  collectLine(collector, pattern.heading, texts2, mention);
  const body = new BodyReader(pattern, section, reading, mention);
  const found = pattern.body.map((part) => body.read(part));
  const placeholder = body.placeholder();
  const children = readSections(pattern.children, section.children, reading, mention);
  return {
    pattern,
    ...pattern.repeat && mention ? { mention } : {},
    first: section.heading.first,
    end: withoutBlankEnd(source, section.heading.first, section.end),
    heading: section.heading,
    level: section.level,
    texts: texts2,
    body: found,
    ...placeholder ? { placeholder } : {},
    children,
    hasKept: body.hasKept() || !body.hasText() && children.length < section.children.length || children.some((child) => child.hasKept)
  };
}
var BodyReader = class {
  pattern;
  section;
  source;
  collector;
  mention;
  claimed = /* @__PURE__ */ new Set();
  claimedLists;
  constructor(pattern, section, reading, mention) {
    this.pattern = pattern;
    this.section = section;
    this.source = reading.source;
    this.collector = reading.collector;
    this.mention = mention;
    this.claimedLists = this.listsOf();
  }
  hasText() {
    return this.pattern.body.some((part) => part.type === "text" || part.type === "lines" && part.lines.some(endsInMarkdown));
  }
  hasKept() {
    return !this.hasText() && this.section.blocks.some((block) => !this.claimed.has(block) && !this.isFixed(block));
  }
  read(part) {
    switch (part.type) {
      case "fixed":
        return void 0;
      case "text":
        return this.text(part);
      case "lines":
        return this.lines(part);
      case "list":
        return this.list(part);
      case "table":
      case "grid":
        return this.tableOr(part) ?? this.placeholderFor(part.type === "grid" ? part.columns : part.repeat);
    }
  }
  /** The mark that stands in the place of sections that are repeated. */
  placeholder() {
    const home = this.pattern.children.find((child) => child.repeat?.home);
    return home?.repeat && this.placeholderFor(home.repeat);
  }
  placeholderFor(repeat) {
    const block = repeat.home ? this.section.blocks.find((candidate) => candidate.type === "paragraph" && placeholderIn(this.textOf(candidate))) : void 0;
    if (!block) return void 0;
    collectPlaceholder(this.collector, repeat.group, this.textOf(block));
    this.claimed.add(block);
    return { type: "placeholder", first: block.first, end: block.end };
  }
  text(part) {
    const range = this.trimmed({ first: this.section.body.first, end: this.claimedLists[0]?.first ?? this.bodyEnd() });
    if (!range) return void 0;
    collect(this.collector, part.slot, this.source.lines.slice(range.first, range.end).join("\n"), this.mention);
    return { type: "text", ...range };
  }
  /** Without blank lines at either end, and without the comment that keeps a list apart from the next. */
  trimmed({ first, end }) {
    let start = first;
    while (start < end && isBlank(this.source, start)) start++;
    let last = withoutBlankEnd(this.source, start, end);
    const isFollowed = this.pattern.body.some((part) => part.type === "list");
    if (isFollowed && this.source.lines[last - 1] === separator2) last = withoutBlankEnd(this.source, start, last - 1);
    return start < last ? { first: start, end: last } : void 0;
  }
  lines(part) {
    const lines = part.lines.flatMap((line2) => this.line(line2) ?? []);
    return lines.length > 0 ? { type: "lines", lines } : void 0;
  }
  line(line2) {
    for (const block of this.section.blocks.filter(({ type }) => type === "paragraph")) {
      for (let first = block.first; first < block.end; first++) {
        const found = this.lineAt(line2, first);
        if (!found) continue;
        this.claimed.add(block);
        collectLine(this.collector, line2, found.texts, this.mention);
        return found;
      }
    }
    return void 0;
  }
  lineAt(line2, first) {
    const text2 = this.source.lines[first] ?? "";
    if (!startsLike(line2, text2)) return void 0;
    const end = endsInMarkdown(line2) ? withoutBlankEnd(this.source, first, this.bodyEnd()) : first + 1;
    const texts2 = readLine(line2, this.source.lines.slice(first, end).join("\n"));
    return texts2 && { line: line2, texts: texts2, first, end };
  }
  list(part) {
    for (const list2 of this.claimedLists) this.claimed.add(list2);
    return readList(part, this.claimedLists.flatMap((list2) => list2.children), this.source, this.collector, this.mention);
  }
  /** After Markdown of a person, whose lists are their own, only a list at the very end is the template's. */
  listsOf() {
    const part = this.pattern.body.find((candidate) => candidate.type === "list");
    if (!part) return [];
    const lastBlock = lastBlockBefore(this.section, this.bodyEnd());
    const candidates = this.hasText() ? lastBlock ? [lastBlock] : [] : this.section.blocks;
    return candidates.filter((block) => block.type === "list" && isListOf(part, block.children, this.source));
  }
  tableOr(part) {
    for (const block of this.section.blocks.filter(({ type }) => type === "table")) {
      const found = part.type === "grid" ? readGrid(part, block, this.source, this.collector) : readTable(part, block, this.source, this.collector);
      if (!found) continue;
      this.claimed.add(block);
      return found;
    }
    return void 0;
  }
  /** Markdown of a person goes on through sections that the template does not know. */
  bodyEnd() {
    const known = this.section.children.find((child) => this.pattern.children.some((pattern) => isSectionOf(pattern, child)));
    return known?.heading.first ?? this.section.end;
  }
  isFixed(block) {
    const text2 = this.textOf(block);
    return text2 === separator2 || this.pattern.body.some((part) => part.type === "fixed" && part.text === text2);
  }
  textOf(block) {
    return this.source.lines.slice(block.first, block.end).join("\n");
  }
};
function lastBlockBefore(section, end) {
  const inside = section.children.filter((child) => child.heading.first < end).at(-1);
  return inside ? lastBlockBefore(inside, end) : section.blocks.at(-1);
}
function endsInMarkdown(line2) {
  const last = slotsOf(line2).at(-1);
  return last !== void 0 && kindOf(last.field.kind).form === "markdown";
}

// source/core/document/read/read.ts
function read5(template, text2) {
  const source = sourceOf(text2);
  const groups = template.interview.questions.filter((question) => question.fields !== void 0);
  const collector = {
    answers: {},
    marks: {},
    mentions: [],
    singles: /* @__PURE__ */ new Map(),
    fieldOf: (path) => groups.find((group2) => group2.path === path)
  };
  const frontMatter = frontMatterOf(source);
  const metadata = frontMatter && readMetadata(template.body.metadata, frontMatter, source, collector);
  const root = sectionsOf(source, frontMatter ? frontMatter.end + 1 : 0);
  const sections = readSections(template.body.sections, root.children, { source, collector });
  for (const group2 of groups) mergeItems(collector, group2);
  return { source, answers: collector.answers, marks: collector.marks, ...metadata ? { metadata } : {}, sections };
}

// source/core/document/write/metadata.ts
import { stringify } from "yaml";
function writeMetadata(pattern, scope) {
  const lines = pattern.flatMap(({ key, slot }) => {
    const text2 = textOf(scope, slot);
    return text2 === void 0 ? [] : [metadataLine(key, text2)];
  });
  return lines.length > 0 ? [["---", ...lines, "---"].join("\n")] : [];
}
function metadataLine(key, text2) {
  return `${key}: ${yamlScalar(text2)}`;
}
function yamlScalar(text2) {
  return stringify(text2, { lineWidth: 0, blockQuote: false, defaultStringType: isPlain(text2) ? "PLAIN" : "QUOTE_DOUBLE" }).trimEnd();
}
function isPlain(text2) {
  return !/[\p{Cc}\u2028\u2029\u0085\uFEFF]/u.test(text2);
}

// source/core/document/render.ts
function render(template, answers, marks2 = {}) {
  const scope = { answers, marks: marks2 };
  const metadata = writeMetadata(template.body.metadata, scope);
  const blocks = template.body.sections.flatMap((section) => writeSection(section, scope));
  return [...metadata, ...blocks].map((block) => `${block}
`).join("\n");
}

// source/core/document/update/change.ts
function originsOf(group2, before, after) {
  const old = itemsOf(before, group2.path);
  const items2 = itemsOf(after, group2.path);
  const origins = items2.map(() => void 0);
  const left = new Set(old.keys());
  const match = (fits) => {
    for (const [index, item] of items2.entries()) {
      if (origins[index] !== void 0) continue;
      const found = [...left].find((candidate) => fits(item, old[candidate] ?? {}));
      if (found === void 0) continue;
      origins[index] = found;
      left.delete(found);
    }
  };
  match(isSame);
  const { key } = group2;
  if (key !== void 0) match((item, candidate) => valueAt(item, key) !== void 0 && valueAt(item, key) === valueAt(candidate, key));
  match((item, candidate) => shared(group2, item, candidate));
  return origins;
}
function shared(group2, item, candidate) {
  return (group2.fields ?? []).some(({ path }) => valueAt(item, path) !== void 0 && isSame(valueAt(item, path), valueAt(candidate, path)));
}
function within(change, before, after) {
  return { ...change, before, after };
}
function pairsOf(change, repeat) {
  const origins = change.origins.get(repeat.group.path) ?? [];
  const old = itemsOf(change.before.answers, repeat.group.path);
  return scopesOf(change.after, repeat).map((after) => {
    const origin = origins[after.item.index];
    const value = origin === void 0 ? void 0 : old[origin];
    if (origin === void 0 || !value) return { after, origin: void 0 };
    return { before: { ...change.before, item: { group: repeat.group.path, index: origin, value } }, after, origin };
  });
}

// source/core/document/update/edits.ts
function inOrder(edits) {
  return edits.map((edit, index) => ({ edit, index })).sort((one, other) => one.edit.first - other.edit.first || one.edit.end - other.edit.end || one.index - other.index).map(({ edit }) => edit);
}
function linesAfter(source, range, edits) {
  const lines = [];
  let at2 = range.first;
  for (const edit of inOrder(edits)) {
    lines.push(...source.lines.slice(at2, edit.first), ...edit.lines);
    at2 = edit.end;
  }
  return [...lines, ...source.lines.slice(at2, range.end)];
}
function spliceOf(source, { first, end, lines }) {
  const start = source.starts[first] ?? source.text.length;
  const finish = source.starts[end] ?? source.text.length;
  const last = source.text.slice(start, finish);
  const text2 = lines.join(source.lineEnd);
  if (first >= source.lines.length) return { start, end: finish, text: lines.length > 0 ? source.lineEnd + text2 : "" };
  const hasEnd = first === end || /[\r\n]$/.test(last);
  return { start, end: finish, text: lines.length > 0 && hasEnd ? text2 + source.lineEnd : text2 };
}
function applySplices(text2, splices) {
  let result = "";
  let at2 = 0;
  for (const splice of splices) {
    result += text2.slice(at2, splice.start) + splice.text;
    at2 = splice.end;
  }
  return result + text2.slice(at2);
}

// source/core/document/update/metadata.ts
function updateMetadata(pattern, found, change) {
  const changed = pattern.filter(({ slot }) => textOf(change.before, slot) !== textOf(change.after, slot));
  if (changed.length === 0) return [];
  if (!found) {
    const lines = writeMetadata(pattern, change.after).flatMap((block) => [...block.split("\n"), ""]);
    return [spliceOf(change.source, { first: 0, end: 0, lines })];
  }
  return changed.flatMap(({ key, slot }) => {
    const value = found.values[key];
    const text2 = textOf(change.after, slot);
    if (value) return text2 === void 0 ? [removedLine(change, value.start)] : [{ ...value, text: yamlScalar(text2) }];
    return text2 === void 0 ? [] : [spliceOf(change.source, { first: found.range.end, end: found.range.end, lines: [metadataLine(key, text2)] })];
  });
}
function removedLine(change, offset) {
  const { starts } = change.source;
  const line2 = starts.findLastIndex((start) => start <= offset);
  return { start: starts[line2] ?? 0, end: starts[line2 + 1] ?? 0, text: "" };
}

// source/core/document/update/parts.ts
function sequence({ source, parts, removed, start, spaced }) {
  const staying = longestInOrder(parts);
  const edits = removed.map((range) => removal(source, range, spaced));
  let at2;
  const first = staying[0]?.found?.first ?? removed[0]?.first;
  for (const part of parts) {
    if (part.found && staying.includes(part)) {
      edits.push(...part.update());
      at2 = part.found.end;
      continue;
    }
    const lines = part.found ? linesAfter(source, part.found, part.update()) : part.write();
    if (part.found) edits.push(removal(source, part.found, spaced));
    if (lines.length === 0) continue;
    if (at2 === void 0 && first !== void 0) edits.push({ first, end: first, lines: spaced ? [...lines, ""] : lines });
    else edits.push(insertion(source, at2 ?? start, lines, spaced));
  }
  return edits;
}
function insertion(source, at2, lines, spaced) {
  if (!spaced) return { first: at2, end: at2, lines };
  const next = source.lines[at2];
  const isCrowded = next !== void 0 && next.trim() !== "";
  const before = at2 === 0 ? [] : [""];
  return { first: at2, end: at2, lines: [...before, ...lines, ...isCrowded ? [""] : []] };
}
function removal(source, { first, end }, spaced) {
  if (!spaced) return { first, end, lines: [] };
  const last = source.lines.length - 1;
  let to = end;
  while (to < last && isBlank(source, to)) to++;
  return { first: to >= last ? withoutBlankEnd(source, 0, first) : first, end: to, lines: [] };
}
function longestInOrder(parts) {
  const found = parts.filter((part) => part.found);
  const best = [];
  for (const [index, part] of found.entries()) {
    const before = best.slice(0, index).filter((run) => (run.at(-1)?.found?.first ?? 0) < (part.found?.first ?? 0));
    const longest = before.reduce((one, other) => other.length > one.length ? other : one, []);
    best.push([...longest, part]);
  }
  return best.reduce((one, other) => other.length > one.length ? other : one, []);
}

// source/core/document/update/texts.ts
function reused(found, before, after) {
  return after.map((text2, index) => text2 === before[index] && found[index] !== void 0 ? found[index] : text2);
}

// source/core/document/update/list.ts
function updateEntries(entries, found, change, style) {
  const parts = [];
  const kept = /* @__PURE__ */ new Set();
  for (const entry of entries) {
    const own = found.filter((candidate) => candidate.entry === entry);
    const made = entry.each ? eachParts(entry, own, change, style) : entryParts(entry, own, change, style);
    for (const part of made) {
      parts.push(part);
      if (part.source) kept.add(part.source);
    }
  }
  const removed = found.filter((candidate) => !kept.has(candidate) && !isUnread(candidate));
  return sequence({ source: change.source, parts, removed, start: style.start, spaced: false });
}
function isUnread(found) {
  return found.entry.repeat !== void 0 && !found.isPlaceholder && found.mention?.index === void 0;
}
function entryParts(entry, found, change, style) {
  const { repeat } = entry;
  if (!repeat) return singlePart(entry, found[0], change, style);
  const placeholder = repeat.home ? groupPlaceholder(change.after, repeat.group) : void 0;
  if (placeholder) return placeholderPart([placeholder], found.find((candidate) => candidate.isPlaceholder), style);
  return pairsOf(change, repeat).flatMap(({ before, after, origin }, index) => {
    if (!repeat.home && !isMentioned(entry, after)) return [];
    const old = origin === void 0 ? void 0 : found.find((candidate) => candidate.mention?.index === origin);
    return old && before ? [foundPart(entry, old, within(change, before, after))] : [newPart(writeOneEntry(entry, after), numbered(style, index))];
  });
}
function numbered(style, index) {
  return { ...style, prefix: style.prefix.replace(/\d+/, String(index + 1)) };
}
function singlePart(entry, found, change, style) {
  const bullet = writeOneEntry(entry, change.after);
  if (found && (bullet || isSame(writeEntry(entry, change.before), writeEntry(entry, change.after)))) return [foundPart(entry, found, change)];
  return bullet ? [newPart(bullet, style)] : [];
}
function newPart(bullet, style) {
  return { write: () => bullet ? indented(style.prefix, bullet) : [], update: () => [] };
}
function placeholderPart(bullet, found, style) {
  if (!found) return [newPart(bullet, style)];
  const isAsIs = found.texts.length === 0;
  return [{ found, source: found, write: () => [], update: () => isAsIs ? [] : [{ first: found.first, end: found.end, lines: indented(found.prefix, bullet) }] }];
}
function foundPart(entry, found, change) {
  return { found, source: found, write: () => [], update: () => updateEntry(entry, found, change) };
}
function updateEntry(entry, found, change) {
  if (isSame(writeOneEntry(entry, change.before), writeOneEntry(entry, change.after))) return [];
  const [slot] = slotsOf(entry.line);
  if (slot && bulletsOf(slot)) return [{ first: found.first, end: found.end, lines: indented(found.prefix, writeOneEntry(entry, change.after) ?? []) }];
  const style = { prefix: found.children[0]?.prefix ?? `${" ".repeat(found.prefix.length)}- `, start: found.ownEnd };
  return [...updateOwnLines(entry, found, change), ...updateEntries(entry.children, found.children, change, style)];
}
function updateOwnLines(entry, found, change) {
  const before = ownTexts(entry, change.before, hasNested(entry, change.before));
  const after = ownTexts(entry, change.after, hasNested(entry, change.after));
  const own = composeEntry(entry, reused(found.texts, before, after));
  const gap = gapAfter(entry, own, found, change);
  if (isSame([...before].map(orNull), [...after].map(orNull))) return gap;
  return [{ first: found.first, end: found.ownEnd, lines: indented(found.prefix, own) }, ...gap];
}
function gapAfter(entry, own, found, change) {
  const isBare = found.children.length === 0 || !isBlank(change.source, found.ownEnd);
  return isApart(own) && isBare && hasNested(entry, change.after) ? [{ first: found.ownEnd, end: found.ownEnd, lines: [""] }] : [];
}
function hasNested(entry, scope) {
  return entry.children.some((child) => writeEntry(child, scope).length > 0);
}
function orNull(text2) {
  return text2 ?? null;
}
function eachParts(entry, found, change, style) {
  const slot = entry.each;
  if (!slot) return [];
  const before = shownEntries(change.before, slot);
  const left = [...found];
  return shownEntries(change.after, slot).map((text2) => {
    const at2 = left.findIndex((candidate) => before[found.indexOf(candidate)] === text2);
    const [old] = at2 < 0 ? [] : left.splice(at2, 1);
    const bullet = composeEntry(entry, [text2]);
    return old ? { found: old, source: old, write: () => [], update: () => [] } : newPart(bullet, style);
  });
}
function shownEntries(scope, slot) {
  const entries = entriesOf(scope, slot);
  const placeholder = placeholderOf(scope, slot);
  return entries.length > 0 || placeholder === void 0 ? entries : [placeholder];
}
function indented(prefix, bullet) {
  return withMarker(/\s$/.test(prefix) ? prefix : `${prefix} `, bullet);
}

// source/core/document/update/table.ts
function updateTable(pattern, found, change) {
  const pairs = pairsOf(change, pattern.repeat);
  const parts = pairs.map(({ before, after, origin }) => {
    const old = origin === void 0 ? void 0 : found.rows.find((row) => row.mention.index === origin);
    if (!old || !before) return { write: () => [rowFor(pattern, found.headers, [], void 0, after)], update: () => [] };
    return { found: old, source: old, write: () => [], update: () => updateRow(pattern, found.headers, old, within(change, before, after)) };
  });
  const kept = new Set(parts.map((part) => part.source));
  const removed = found.rows.filter((row) => !kept.has(row) && row.mention.index !== void 0);
  return sequence({ source: change.source, parts, removed, start: found.first + 2, spaced: false });
}
function updateRow(pattern, headers, row, change) {
  const line2 = rowFor(pattern, headers, row.cells, change.before, change.after);
  const same = rowFor(pattern, headers, row.cells, change.after, change.after);
  return line2 === same ? [] : [{ first: row.first, end: row.end, lines: [line2] }];
}
function rowFor(pattern, headers, cells, before, after) {
  return rowOf(
    headers.map((header, index) => {
      const column = pattern.columns.find((candidate) => sameTitle(candidate.header, header));
      const text2 = column && writeLine(column.cell, after);
      const isKept = !column || before !== void 0 && writeLine(column.cell, before) === text2;
      return escapeCell(isKept ? cells[index] ?? "" : text2 ?? "");
    })
  );
}
function updateGrid(pattern, found, change) {
  const table = writeGrid(pattern, change.after);
  if (writeGrid(pattern, change.before) === table) return [];
  if (headersOf(pattern, change.before) !== headersOf(pattern, change.after)) return [{ first: found.first, end: found.end, lines: (table ?? "").split("\n") }];
  const parts = pairsOf(change, pattern.rows).map(({ before, after, origin }) => {
    const old = origin === void 0 ? void 0 : found.rows.find((row) => row.mention.index === origin);
    const line2 = writeGridRow(pattern, after);
    if (!old || !before) return { write: () => [line2], update: () => [] };
    const isKept = isSame(writeGridRow(pattern, before), line2);
    return { found: old, source: old, write: () => [], update: () => isKept ? [] : [{ first: old.first, end: old.end, lines: [line2] }] };
  });
  const kept = new Set(parts.map((part) => part.source));
  const removed = found.rows.filter((row) => !kept.has(row) && row.mention.index !== void 0);
  return sequence({ source: change.source, parts, removed, start: found.first + 2, spaced: false });
}
function headersOf(pattern, scope) {
  return scopesOf(scope, pattern.columns).map((column) => writeLine(pattern.header, column) ?? "").join("\n");
}

// source/core/document/update/section.ts
function updateSections(patterns, found, change, start) {
  const parts = patterns.flatMap((pattern) => {
    const own = found.filter((section) => section.pattern === pattern);
    return pattern.repeat ? repeatedParts(pattern, own, change) : singleParts(pattern, own[0], change);
  });
  const kept = new Set(parts.map((part) => part.source));
  const removed = found.filter((section) => !kept.has(section) && (section.mention === void 0 || section.mention.index !== void 0));
  return sequence({ source: change.source, parts, removed, start, spaced: true });
}
function repeatedParts(pattern, found, change) {
  const { repeat } = pattern;
  if (!repeat) return [];
  return pairsOf(change, repeat).flatMap(({ before, after, origin }) => {
    const old = origin === void 0 ? void 0 : found.find((section) => section.mention?.index === origin);
    if (old && before) return repeat.home || old.hasKept || isSectionMentioned(pattern, after) || !isSectionMentioned(pattern, before) ? [foundPart2(old, within(change, before, after))] : [];
    return repeat.home || isSectionMentioned(pattern, after) ? [newPart2(writeOneSection(pattern, after))] : [];
  });
}
function singleParts(pattern, found, change) {
  const blocks = writeSection(pattern, change.after);
  if (!found) return blocks.length > 0 && !isSame(writeSection(pattern, change.before), blocks) ? [newPart2(blocks)] : [];
  const isEmptied = blocks.length === 0 && writeSection(pattern, change.before).length > 0;
  return isEmptied && !found.hasKept ? [] : [foundPart2(found, change)];
}
function newPart2(blocks) {
  return { write: () => linesOf2(blocks), update: () => [] };
}
function foundPart2(found, change) {
  return { found, source: found, write: () => [], update: () => updateSection(found, change) };
}
function linesOf2(blocks) {
  return blocks.join("\n\n").split("\n");
}
function updateSection(found, change) {
  const { pattern } = found;
  if (isSame(writeOneSection(pattern, change.before), writeOneSection(pattern, change.after))) return [];
  let at2 = found.heading.end;
  const edits = updateHeading(found, change);
  for (const [index, part] of pattern.body.entries()) {
    const old = found.body[index];
    edits.push(...updatePattern(part, old, change, at2, pattern.body[index + 1]?.type === "list"));
    at2 = Math.max(at2, endOf(old) ?? at2);
  }
  const placeholder = updatePlaceholder(found, change, at2);
  const last = Math.max(at2, found.placeholder?.end ?? at2);
  return [...edits, ...placeholder, ...updateSections(pattern.children, found.children, change, found.children[0]?.first ?? Math.max(last, endOfBody(found, change)))];
}
function endOfBody(found, change) {
  let end = found.end;
  while (end > found.heading.end && (change.source.lines[end - 1] ?? "").trim() === "") end--;
  return end;
}
function updateHeading(found, change) {
  const line2 = found.pattern.heading;
  const before = textsOf(line2, change.before);
  const after = textsOf(line2, change.after);
  if (before.every((text2, index) => text2 === after[index])) return [];
  const title = composeLine(line2, reused(found.texts, before, after));
  return [{ ...found.heading, lines: [`${"#".repeat(found.level)} ${closeTitle(title)}`] }];
}
function updatePlaceholder(found, change, at2) {
  const after = missingSections(found.pattern, change.after);
  if (isSame(missingSections(found.pattern, change.before), after)) return [];
  if (found.placeholder) return after.length > 0 ? [{ ...found.placeholder, lines: after }] : [removal(change.source, found.placeholder, true)];
  return after.length > 0 ? [insertion(change.source, at2, after, true)] : [];
}
function endOf(found) {
  if (found?.type === "list") return Math.max(...found.entries.map((entry) => entry.end));
  if (found?.type === "lines") return Math.max(...found.lines.map((line2) => line2.end));
  return found?.end;
}
function updatePattern(pattern, found, change, at2, isFollowed) {
  const before = blockOf2(pattern, change.before, isFollowed);
  const after = blockOf2(pattern, change.after, isFollowed);
  if (isSame(before, after)) return [];
  if (!found) return after.length > 0 ? [insertion(change.source, at2, linesOf2(after), true)] : [];
  if ("lines" in found || "entries" in found) {
    const ranges = "lines" in found ? found.lines : found.entries;
    if (after.length === 0) return ranges.map((range, index) => removal(change.source, range, index === ranges.length - 1));
  }
  if (pattern.type === "list" && found.type === "list") {
    return updateEntries(pattern.entries, found.entries, change, { prefix: found.entries[0]?.prefix ?? "- ", start: at2 });
  }
  if (pattern.type === "table" && found.type === "table" && hasItems(pattern.repeat, change)) return updateTable(pattern, found, change);
  if (pattern.type === "grid" && found.type === "grid" && hasItems(pattern.columns, change)) return updateGrid(pattern, found, change);
  if (pattern.type === "lines" && found.type === "lines") return updateLines(found, pattern.lines, change);
  if (found.type === "list" || found.type === "lines") return [];
  return after.length > 0 ? [{ first: found.first, end: endWithSeparator(found, change), lines: linesOf2(after) }] : [removal(change.source, { first: found.first, end: endWithSeparator(found, change) }, true)];
}
function hasItems(repeat, change) {
  return scopesOf(change.after, repeat).length > 0;
}
function blockOf2(pattern, scope, isFollowed) {
  const block = writePattern(pattern, scope);
  if (block === void 0 || pattern.type === "fixed") return [];
  return isFollowed && pattern.type === "text" ? [block, ...separatorAfter(block)] : [block];
}
function endWithSeparator(found, change) {
  if (found.type !== "text") return found.end;
  let next = found.end;
  while (next < change.source.lines.length && (change.source.lines[next] ?? "").trim() === "") next++;
  return change.source.lines[next] === "<!-- -->" ? next + 1 : found.end;
}
function updateLines(found, lines, change) {
  const parts = lines.flatMap((line2) => {
    const old = found.lines.find((candidate) => candidate.line === line2);
    const text2 = writeLine(line2, change.after);
    if (!old) return text2 === void 0 ? [] : [{ write: () => text2.split("\n"), update: () => [] }];
    if (text2 === void 0) return writeLine(line2, change.before) === void 0 ? [{ found: old, source: old, write: () => [], update: () => [] }] : [];
    return [{ found: old, source: old, write: () => [], update: () => updateLine(old, change) }];
  });
  const kept = new Set(parts.map((part) => part.source));
  const removed = found.lines.filter((line2) => !kept.has(line2));
  return sequence({ source: change.source, parts, removed, start: found.lines[0]?.first ?? 0, spaced: false });
}
function updateLine(found, change) {
  const before = textsOf(found.line, change.before);
  const after = textsOf(found.line, change.after);
  if (before.every((text2, index) => text2 === after[index]) || isEmpty(slotsOf(found.line), after)) return [];
  return [{ first: found.first, end: found.end, lines: composeLine(found.line, reused(found.texts, before, after)).split("\n") }];
}

// source/core/document/write.ts
var NotProved = class extends Error {
  name = "NotProved";
  expected;
  found;
  constructor(expected8, found) {
    super("The document would not read back as it was written.");
    this.expected = expected8;
    this.found = found;
  }
};
function write(template, text2, answers, marks2 = {}) {
  const written = text2.trim() === "" ? rendered(template, text2, answers, marks2) : updated(template, text2, answers, marks2);
  const proof = read5(template, written.text);
  if (!isSame(proof.answers, answers) || !isSame(proof.marks, marks2)) throw new NotProved(answers, proof.answers);
  return written;
}
function rendered(template, text2, answers, marks2) {
  if (Object.keys(answers).length === 0 && Object.keys(marks2).length === 0) return { text: text2, splices: [] };
  const whole = render(template, answers, marks2);
  return { text: whole, splices: [{ start: 0, end: text2.length, text: whole }] };
}
function updated(template, text2, answers, marks2) {
  const reading = read5(template, text2);
  if (isSame(reading.answers, answers) && isSame(reading.marks, marks2)) return { text: text2, splices: [] };
  const groups = template.interview.questions.filter((question) => question.fields !== void 0);
  const change = {
    source: reading.source,
    before: { answers: reading.answers, marks: reading.marks },
    after: { answers, marks: marks2 },
    origins: new Map(groups.map((group2) => [group2.path, originsOf(group2, reading.answers, answers)]))
  };
  const start = reading.metadata ? reading.metadata.range.end + 1 : 0;
  const edits = inOrder(updateSections(template.body.sections, reading.sections, change, start));
  const splices = [...updateMetadata(template.body.metadata, reading.metadata, change), ...edits.map((edit) => spliceOf(reading.source, edit))];
  const ordered = splices.toSorted((one, other) => one.start - other.start || one.end - other.end);
  return { text: applySplices(text2, ordered), splices: ordered };
}

// test/support/arbitrary.ts
import fc from "fast-check";
var hostile = [
  "# Title",
  "## Summary",
  "### Problem",
  "####### seven",
  "Title\n===",
  "Sub\n---",
  "---",
  "***",
  "```",
  "~~~js",
  "````",
  "<!--",
  "-->",
  "<!-- -->",
  "<script>",
  "<?php",
  "<div>",
  "</div>",
  "| a | b |",
  "|---|---|",
  "\\|",
  "|",
  "- x",
  "* y",
  "+ z",
  "1. one",
  "- [ ] task",
  "[x] done",
  "- **Pros**: none",
  "  - **Cons**:",
  "- **Resolution**: x",
  "**Selected**: y",
  "- Good, because x",
  "> quote",
  "    code",
  "	code",
  " - ",
  " -",
  "- ",
  "\\-",
  "\\ - ",
  " (",
  "(x)",
  "a (b)",
  "\\(",
  ")",
  "**",
  "**a**: b",
  ": ",
  ", because ",
  '", because ',
  '"',
  '\\"',
  "\\*",
  "*",
  "_To be decided_",
  "\\_Skipped_",
  "_Not known yet_",
  "(owner: A)",
  "(due: 2026-01-01)",
  ", due: x",
  "(status quo)",
  "Week 1-2",
  "Milestone: x",
  "2026-01-01, 3 days",
  "\\",
  "\\\\",
  "#",
  " #",
  "##",
  "[a]: b",
  "`",
  "``",
  "$",
  "{{title}}",
  "%",
  ">",
  " > ",
  "\0",
  "\x1B[31m",
  "\u202E",
  "\uFEFF",
  "\u2028",
  "\x85",
  "\u65E5\u672C\u8A9E",
  "\u{1F469}\u200D\u{1F469}\u200D\u{1F467}",
  "\xE9",
  "\r\n",
  "\r",
  "\n",
  "\n\n",
  " ",
  "  \n",
  "	",
  "true",
  "null",
  "~",
  "12",
  "- - -",
  "%YAML",
  "&a",
  "*b",
  "!c",
  "@d",
  "key: value",
  "{a",
  "[b"
];
var anyText = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...hostile) },
    { weight: 2, arbitrary: fc.string({ maxLength: 8 }) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 5 }) },
    { weight: 2, arbitrary: fc.constantFrom("word ", "two words", "\n", "\n\n") }
  ),
  { maxLength: 7 }
).map((parts) => parts.join(""));
var date2 = fc.date({ min: /* @__PURE__ */ new Date("1970-01-01"), max: /* @__PURE__ */ new Date("2100-12-31"), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));
var week2 = fc.integer({ min: 1, max: 60 });
var hundredths = fc.integer({ min: -1e3, max: 1e3 }).map((value) => value / 4);
var byKind = {
  line: () => anyText,
  deadline: () => fc.oneof(
    date2,
    anyText.filter((text2) => !/^\s*\d{4}-\d/.test(text2))
  ),
  text: () => anyText,
  list: () => fc.array(anyText, { maxLength: 3 }),
  people: () => fc.array(fc.oneof(anyText, fc.constantFrom("Doe, Jane", '"Q"', "Ann")), { maxLength: 3 }),
  tasks: () => fc.array(fc.record({ text: anyText, done: fc.boolean() }), { maxLength: 3 }),
  choice: (field) => fc.constantFrom(...field.values ?? []),
  date: () => date2,
  flag: () => fc.boolean(),
  percent: () => fc.integer({ min: 1, max: 1e4 }).map((value) => value / 100),
  scale: () => fc.tuple(hundredths, fc.integer({ min: 1, max: 100 })).map(([min, more]) => ({ min, max: min + more })),
  when: () => fc.oneof(
    fc.tuple(week2, fc.integer({ min: 0, max: 9 })).map(([from, more]) => ({ weeks: [from, from + more] })),
    fc.record({ from: date2, days: week2 }),
    anyText.map((milestone) => ({ milestone })),
    anyText.map((text2) => ({ text: text2 }))
  ),
  milestones: () => fc.array(fc.record({ name: anyText, week: week2 }), { maxLength: 3 }),
  dependencies: () => fc.array(fc.oneof(anyText, fc.record({ phase: anyText, milestone: anyText }, { requiredKeys: ["phase"] })), {
    maxLength: 2
  }),
  scores: () => fc.constant({})
};
function valueFor(field) {
  const raw = field.kind === "items" ? itemsFor(field) : byKind[field.kind]?.(field);
  if (!raw) throw new Error(`no arbitrary for kind ${field.kind}`);
  return raw.map((value) => kindOf(field.kind).normal(value, field));
}
function itemsFor(field) {
  const columns2 = field.fields ?? [];
  const item = fc.tuple(...columns2.map((column) => fc.option(valueFor(column), { nil: void 0 }))).map((values2) => {
    let made = {};
    for (const [index, column] of columns2.entries()) made = withValue(made, column.path, values2[index]);
    return made;
  });
  return fc.array(item, { maxLength: 3 }).map((items2) => consistent(field, items2));
}
function consistent(field, items2) {
  const { key, single } = field;
  const names = /* @__PURE__ */ new Set();
  let isTaken = false;
  return items2.map((item, index) => {
    let made = item;
    if (key !== void 0) {
      const name = valueAt(made, key);
      if (name === void 0 || names.has(name)) made = withValue(made, key, `${String(name ?? "name")} ${index}`);
      names.add(valueAt(made, key));
    }
    if (single !== void 0 && valueAt(made, single) === true) {
      if (isTaken) made = withValue(made, single, void 0);
      isTaken = true;
    }
    return made;
  });
}
function withScores(answers) {
  const { criteria, options } = answers;
  if (!Array.isArray(criteria) || !Array.isArray(options)) return answers;
  const names = criteria.map((criterion) => valueAt(criterion, "name")).filter((name) => typeof name === "string");
  const scored = options.map((option, row) => {
    const scores2 = Object.fromEntries(
      names.filter((_, column) => (row + column) % 3 !== 2).map((name, column) => [name, (row + 1) * (column + 3) / 4])
    );
    return Object.keys(scores2).length > 0 ? { ...option, scores: scores2 } : option;
  });
  return { ...answers, options: scored };
}
function anyDocument(interview) {
  const parts = interview.questions.map(
    (question) => fc.tuple(
      fc.constant(question),
      fc.option(valueFor(question), { nil: void 0, freq: 2 }),
      fc.constantFrom(void 0, void 0, void 0, "unknown", "skipped")
    )
  );
  return fc.tuple(...parts).map((values2) => {
    let answers = {};
    const marks2 = {};
    for (const [question, value, mark] of values2) {
      answers = withValue(answers, question.path, value);
      if (value === void 0 && mark !== void 0 && question.path !== "title") marks2[question.path] = mark;
    }
    return { answers: withScores({ ...answers, title: valueAt(answers, "title") ?? "Title" }), marks: marks2 };
  });
}

// test/support/templates.ts
import { readFileSync } from "node:fs";
import { parse as parse2 } from "yaml";

// source/core/template/body.ts
function bodyOf(text2, interview, firstLine, report) {
  const source = sourceOf(text2);
  const reader = new BodyReader2(source, interview, (line2, message) => report(line2 + firstLine, message));
  const metadata = frontMatterOf(source);
  const root = sectionsOf(source, metadata ? metadata.end + 1 : 0);
  return {
    metadata: metadata ? reader.metadata(metadata.first, metadata.end) : [],
    sections: root.children.map((section) => reader.section(section))
  };
}
var BodyReader2 = class {
  source;
  interview;
  fault;
  homes = /* @__PURE__ */ new Set();
  constructor(source, interview, fault) {
    this.source = source;
    this.interview = interview;
    this.fault = fault;
  }
  metadata(first, end) {
    return this.source.lines.slice(first, end).flatMap((line2, index) => {
      const found = /^([\w-]+):\s*\{\{([^{}]+)\}\}\s*$/.exec(line2);
      const slot = found ? slotOf(found[2] ?? "", this.interview) : { problem: "Each line of the metadata is a key and a slot." };
      if (!("problem" in slot)) return [{ key: found?.[1] ?? "", slot }];
      this.fault(first + index, slot.problem);
      return [];
    });
  }
  /** `within` is the group that something around the section is repeated for already. */
  section(section, within2) {
    const heading = this.line(section.title, section.heading.first);
    const repeat = this.repeatOf([heading], within2);
    const inside = repeat?.group ?? within2;
    const body = section.blocks.flatMap((block) => this.pattern(block, inside));
    this.checkText(section, body);
    return {
      level: section.level,
      heading,
      also: section.blocks.flatMap((block) => this.otherHeadings(block)),
      ...repeat ? { repeat } : {},
      body,
      children: section.children.map((child) => this.section(child, inside))
    };
  }
  checkText(section, body) {
    const at2 = body.findIndex((pattern) => pattern.type === "text");
    const after = body.slice(at2 + 1);
    if (at2 < 0 || after.length === 0 || after.length === 1 && after[0]?.type === "list") return;
    this.fault(section.heading.first, `In "${section.title}" only one list may follow a slot of Markdown, or nobody can tell where it ends.`);
  }
  otherHeadings(block) {
    const found = block.type === "html" ? /^<!--\s*also:\s*([\s\S]*?)-->/.exec(this.text(block)) : null;
    return found?.[1]?.split(",").map((title) => title.trim()) ?? [];
  }
  pattern(block, within2) {
    if (block.type === "html" && this.text(block).startsWith("<!--")) return [];
    if (cutAtSlots(this.text(block)).slots.length === 0) return [{ type: "fixed", text: this.text(block) }];
    if (block.type === "paragraph") return this.paragraph(block);
    if (block.type === "table") return this.table(block);
    if (block.type === "list") {
      return [{ type: "list", entries: block.children.map((item) => this.entry(item, within2)), ordered: /[.)]/.test(block.markup) }];
    }
    this.fault(block.first, "Slots stand in paragraphs, bullets, headings and tables only.");
    return [];
  }
  paragraph(block) {
    const lines = this.source.lines.slice(block.first, block.end).map((line2, index) => this.line(line2.trim(), block.first + index));
    const [only] = lines;
    const slot = only && lines.length === 1 && only.start === "" && only.end === "" ? slotsOf(only)[0] : void 0;
    if (!slot || only?.pieces.length !== 1) return [{ type: "lines", lines }];
    const { form } = kindOf(slot.field.kind);
    if (form === "markdown") return [{ type: "text", slot }];
    if (typeof form === "object" && "bullets" in form) return [{ type: "list", entries: [eachEntry(slot)], ordered: false }];
    return [{ type: "lines", lines }];
  }
  entry(item, within2) {
    const [first = ""] = this.source.lines.slice(item.first, item.first + 1);
    const line2 = this.line(first.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, ""), item.first);
    const each = slotsOf(line2).find((slot) => slot.each);
    const children = item.children.filter((child) => child.type === "list").flatMap((list2) => list2.children);
    const repeat = each ? void 0 : this.repeatOf([line2], within2);
    return {
      line: line2,
      children: children.map((child) => this.entry(child, repeat?.group ?? within2)),
      ...repeat ? { repeat } : {},
      ...each ? { each } : {}
    };
  }
  table(block) {
    const rows = block.children.map((row) => cellsOf(this.source.lines[row.first] ?? "").map((cell) => cell.text));
    const [header = [], sample = []] = rows;
    const cells = sample.map((cell) => this.line(cell, block.end - 1));
    if (cutAtSlots(header.join(" ")).slots.length > 0) return this.grid(block, header, cells);
    const repeat = this.repeatOf(cells);
    if (repeat) return [{ type: "table", columns: cells.map((cell, index) => ({ header: header[index] ?? "", cell })), repeat }];
    this.fault(block.first, "The row of a table holds the columns of one group.");
    return [];
  }
  grid(block, header, cells) {
    const [first, scored] = cells;
    const head = this.line(header[1] ?? "", block.first);
    const columns2 = this.repeatOf([head]);
    const rows = first ? this.repeatOf([first]) : void 0;
    const slot = scored ? slotsOf(scored)[0] : void 0;
    if (columns2 && rows && first && slot && header.length === 2) {
      return [{ type: "grid", corner: header[0] ?? "", columns: columns2, header: head, rows, first, cells: slot }];
    }
    this.fault(block.first, "A grid has two columns: names of rows, and one that stands for all others.");
    return [];
  }
  line(text2, line2) {
    const compiled2 = lineOf(text2, this.interview);
    if (!("problem" in compiled2)) return compiled2;
    this.fault(line2, compiled2.problem);
    return { start: text2, pieces: [], end: "" };
  }
  /** What a block is repeated for: the group of its columns, unless they are those of its one selected item. */
  repeatOf(lines, within2) {
    const slots = lines.flatMap(slotsOf).filter((slot) => (slot.column ?? slot.ordinal) !== void 0 && !slot.filter?.single);
    const [first] = slots;
    const group2 = this.interview.questions.find((question) => question.path === first?.question);
    if (!first || !group2 || group2.path === within2?.path) return void 0;
    return { group: group2, ...first.filter ? { filter: first.filter } : {}, home: this.isHome(group2, slots, first.filter) };
  }
  /** The first place that names each item, whatever its flags, is where the group has its order. */
  isHome(group2, slots, filter) {
    const names = group2.key === void 0 || slots.some((slot) => slot.column === group2.key);
    if (filter || !names || this.homes.has(group2.path)) return false;
    this.homes.add(group2.path);
    return true;
  }
  text(block) {
    return this.source.lines.slice(block.first, block.end).join("\n");
  }
};
function eachEntry(slot) {
  return { line: { start: "", pieces: [{ lead: "", content: { ...slot, each: true }, tail: "" }], end: "" }, children: [], each: { ...slot, each: true } };
}

// source/core/template/interview.ts
import { isMap as isMap2, isScalar as isScalar2, LineCounter, parseDocument as parseDocument2 } from "yaml";
import * as z18 from "zod/mini";

// source/core/template/types.ts
var stepIds = ["define", "research", "design", "consensus", "execute"];

// source/core/template/interview.ts
var offers = ["author", "today", "first-status", "status-quo", "next-phase"];
var fieldShape = {
  kind: z18.enum([...kindNames], `one of the kinds: ${kindNames.join(", ")}`),
  label: z18.string("a short name"),
  prompt: z18.string("one line that asks"),
  guidance: z18.optional(z18.string()),
  example: z18.optional(z18.string()),
  values: z18.optional(z18.array(z18.string())),
  aliases: z18.optional(z18.record(z18.string(), z18.string())),
  words: z18.optional(z18.string()),
  of: z18.optional(z18.string()),
  required: z18.optional(z18.enum(["draft", "review"]))
};
var columnSchema = z18.strictObject(fieldShape);
var questionSchema = z18.strictObject({
  ...fieldShape,
  item: z18.optional(z18.string()),
  key: z18.optional(z18.string()),
  single: z18.optional(z18.string()),
  least: z18.optional(z18.int().check(z18.gte(1))),
  fields: z18.optional(z18.record(z18.string(), z18.unknown())),
  when: z18.optional(z18.record(z18.string(), z18.array(z18.string()))),
  offer: z18.optional(z18.enum(offers))
});
function interviewOf(yaml, firstLine, report) {
  const lineCounter = new LineCounter();
  const document = parseDocument2(yaml, { lineCounter });
  for (const error of document.errors) {
    const { line: line2, col } = lineCounter.linePos(error.pos[0]);
    report(line2 + firstLine - 1, (error.message.split("\n")[0] ?? "").replace(/ at line \d.*$/, ""), col);
  }
  const reader = new InterviewReader((node, message) => {
    const { line: line2, col } = lineCounter.linePos(node?.range?.[0] ?? 0);
    report(line2 + firstLine - 1, message, col);
  });
  return reader.read(isMap2(document.contents) ? document.contents : void 0);
}
var InterviewReader = class {
  fault;
  constructor(fault) {
    this.fault = fault;
  }
  read(root) {
    if (!root) this.fault(void 0, "The front matter declares no template; it needs template, title, version, file and interview.");
    return {
      name: this.word(root, "template"),
      title: this.word(root, "title"),
      version: Number(this.word(root, "version")) || 1,
      file: this.word(root, "file"),
      questions: this.questions(root)
    };
  }
  word(root, key) {
    const value = root?.get(key);
    if (root && typeof value !== "string" && typeof value !== "number") this.fault(root, `The front matter has no ${key}.`);
    return String(value ?? "");
  }
  questions(root) {
    const steps = root?.get("interview", true);
    if (!isMap2(steps)) {
      if (root) this.fault(root, "The front matter declares no interview.");
      return [];
    }
    return steps.items.flatMap((pair) => {
      const step = keyOf(pair);
      const known = stepIds.find((id) => id === step);
      if (!known) this.fault(pair.key, `"${step}" is not a step; the steps are ${stepIds.join(", ")}.`);
      if (!known || !isMap2(pair.value)) return [];
      return pair.value.items.flatMap((entry) => this.question(known, entry));
    });
  }
  question(step, pair) {
    const found = this.checked(pair, questionSchema);
    if (!found) return [];
    const fields = isMap2(pair.value) ? pair.value.get("fields", true) : void 0;
    const columns2 = isMap2(fields) ? fields.items.flatMap((entry) => this.column(entry)) : void 0;
    if (found.kind === "items" && !columns2?.length) this.fault(pair.key, `${keyOf(pair)} is a group without fields.`);
    const { fields: _, ...rest } = found;
    return [{ ...rest, path: keyOf(pair), step, ...columns2 ? { fields: columns2 } : {} }];
  }
  column(pair) {
    const found = this.checked(pair, columnSchema);
    if (found?.kind === "items") this.fault(pair.key, `${keyOf(pair)} is a group within a group.`);
    return found ? [{ ...found, path: keyOf(pair) }] : [];
  }
  checked(pair, schema) {
    const value = isMap2(pair.value) ? pair.value.toJSON() : void 0;
    const result = z18.safeParse(schema, value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) this.fault(nodeAt(pair, issue.path), messageOf(keyOf(pair), issue));
    return void 0;
  }
};
function keyOf(pair) {
  return isScalar2(pair.key) ? String(pair.key.value) : String(pair.key);
}
function nodeAt(pair, path) {
  const node = isMap2(pair.value) && path.length > 0 ? pair.value.getIn(path, true) : void 0;
  return node ?? pair.key;
}
function messageOf(path, issue) {
  if (issue.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const meant = nearest(key, Object.keys(questionSchema.shape));
    return `${path} has an unknown key "${key}".${meant ? ` Did you mean ${meant}?` : ""}`;
  }
  const place2 = [path, ...issue.path.map(String)].join(": ");
  return `${place2} is missing or wrong; expected ${issue.message}.`;
}

// source/core/template/parse.ts
function parseTemplate(text2) {
  const faults = [];
  const report = (line2, message, column = 1) => faults.push({ line: line2, column, message });
  const source = sourceOf(text2.replace(/^\uFEFF/, ""));
  const front = frontMatterOf(source);
  if (!front) return { faults: [{ line: 1, column: 1, message: "A template starts with front matter between two lines of ---." }] };
  const interview = interviewOf(linesFrom(source, front.first, front.end), front.first + 1, report);
  const body = bodyOf(linesFrom(source, front.end + 1, source.lines.length), interview, front.end + 2, report);
  if (faults.length === 0) checkHomes(interview, body, front.first + 1, report);
  return faults.length > 0 ? { faults } : { interview: withHeadings(interview, body), body };
}
function linesFrom(source, first, end) {
  return source.lines.slice(first, end).join("\n");
}
function checkHomes(interview, body, line2, report) {
  const written = new Set(allSlots2(body).map((slot) => pathOf(slot)));
  for (const question of interview.questions) {
    for (const path of question.fields?.map((field) => `${question.path}.${field.path}`) ?? [question.path]) {
      const isFlag = question.single !== void 0 && path === `${question.path}.${question.single}`;
      if (!isFlag && !written.has(path)) report(line2, `The body has no slot for ${path}; its answer would be lost.`);
    }
  }
}
function pathOf(slot) {
  return slot.column === void 0 ? slot.question : `${slot.question}.${slot.column}`;
}
function allSlots2(body) {
  return [...body.metadata.map((entry) => entry.slot), ...body.sections.flatMap(slotsOfSection)];
}
function slotsOfSection(section) {
  return [...slotsOf(section.heading), ...section.body.flatMap(slotsOfPattern2), ...section.children.flatMap(slotsOfSection)];
}
function slotsOfPattern2(pattern) {
  switch (pattern.type) {
    case "text":
      return [pattern.slot];
    case "lines":
      return pattern.lines.flatMap(slotsOf);
    case "list":
      return pattern.entries.flatMap(slotsOfEntry2);
    case "table":
      return pattern.columns.flatMap((column) => slotsOf(column.cell));
    case "grid":
      return [pattern.header, pattern.first].flatMap((line2) => slotsOf(line2)).concat(pattern.cells);
    case "fixed":
      return [];
  }
}
function slotsOfEntry2(entry) {
  return [...slotsOf(entry.line), ...entry.children.flatMap(slotsOfEntry2)];
}
function withHeadings(interview, body) {
  const levels = new Map(body.sections.flatMap(levelsOf));
  const settled = (field, path) => {
    const headings = levels.get(path);
    return headings === void 0 ? field : { ...field, headings };
  };
  const questions = interview.questions.map((question) => {
    const fields = question.fields?.map((field) => settled(field, `${question.path}.${field.path}`));
    return fields ? { ...question, fields } : settled(question, question.path);
  });
  return { ...interview, questions };
}
function levelsOf(section) {
  const level = section.level + (section.children.length > 0 ? 2 : 1);
  const own = section.body.filter((pattern) => pattern.type === "text" || pattern.type === "lines").flatMap(slotsOfPattern2);
  return [...own.map((slot) => [pathOf(slot), level]), ...section.children.flatMap(levelsOf)];
}

// test/support/templates.ts
var folder = new URL("../../templates/", import.meta.url);
function shipped(name) {
  const template = parseTemplate(readFileSync(new URL(`${name}.md`, folder), "utf8"));
  if ("faults" in template)
    throw new Error(
      template.faults.map((fault) => `${name}.md:${fault.line}:${fault.column} ${fault.message}`).join("\n")
    );
  return template;
}

// ../../tmp/law3.ts
var runs = Number(process.env.RUNS ?? 300);
for (const name of (process.env.T ?? "staff-rfc,madr").split(",")) {
  const template = shipped(name);
  const qs = template.interview.questions;
  const t0 = Date.now();
  const change = (a, b, i) => {
    const q = qs[i % qs.length];
    let answers = withValue(a.answers, q.path, valueAt(b.answers, q.path));
    const marks2 = { ...a.marks };
    delete marks2[q.path];
    if (valueAt(answers, q.path) === void 0 && b.marks[q.path]) marks2[q.path] = b.marks[q.path];
    if (q.path === "criteria" && Array.isArray(answers.options)) answers = { ...answers, options: answers.options.map(({ scores: scores2, ...o }) => o).filter((o) => Object.keys(o).length) };
    if (q.path === "options" && Array.isArray(answers.options)) answers = { ...answers, options: answers.options.map(({ scores: scores2, ...o }) => o) };
    if (Array.isArray(answers.options) && !answers.options.length) delete answers.options;
    answers.title ??= "Title";
    return { answers, marks: marks2, path: q.path };
  };
  const go = (a, b, i) => {
    const text2 = render(template, a.answers, a.marks);
    const to = change(a, b, i);
    const w = write(template, text2, to.answers, to.marks);
    return { text: text2, to, w, fresh: render(template, to.answers, to.marks) };
  };
  const arb = anyDocument(template.interview);
  const r = fc2.check(fc2.property(arb, arb, fc2.nat(200), (a, b, i) => {
    const { w, fresh } = go(a, b, i);
    if (process.env.SAME) assert.equal(w.text, fresh);
  }), { numRuns: runs, ...process.env.SEED ? { seed: Number(process.env.SEED) } : {} });
  console.log(name, r.failed, r.numRuns, Date.now() - t0, "ms seed", r.seed);
  if (r.failed) {
    const [a, b, i] = r.counterexample;
    const to = change(a, b, i);
    console.log(JSON.stringify(a));
    console.log(to.path, JSON.stringify(to));
    try {
      const { w, fresh, text: text2 } = go(a, b, i);
      console.log(text2, "=====WRITTEN\n", w.text, "=====FRESH\n", fresh);
    } catch (e) {
      console.log(e.message, e.stack.split("\n").slice(0, 12).join("\n"), JSON.stringify(e.found));
    }
  }
}
