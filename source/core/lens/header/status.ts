import {withoutBreak} from '../../markdown/breaks.ts';
import {bulletOf} from '../../markdown/label.ts';
import {type LabelledLine, labelledLines} from '../../markdown/labelled.ts';
import type {Parsed} from '../../markdown/parsed.ts';
import {ownLines} from '../../markdown/prose.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {rememberingByIdentity} from '../../text/remembering.ts';
import {isMetadataLabel, statusLabel} from './names.ts';
import type {HeaderRow} from './rows.ts';
import {hasWords, isOfDatedStatuses, newestOf, newestStatusIn} from './status-table.ts';

/** A section that says the status: in its heading, behind so many characters of it, or on a line below. */
export type StatedStatus = {section: Section} & ({inHeading: number} | {row: HeaderRow});

/** The section of a document that says its status, where there is one. */
export const statedStatus = rememberingByIdentity((document: Parsed): StatedStatus | undefined => {
	for (const section of topSections(document.root)) {
		const found = statedIn(section, document);
		if (found) return found;
	}

	return atHead(document);
});

/** In a table of days and statuses above the first section. */
function atHead({root, source}: Parsed): StatedStatus | undefined {
	const [title] = root.children;
	for (const section of title?.level === 1 ? [root, title] : [root]) {
		const table = section.blocks.find((block) => block.type === 'table' && isOfDatedStatuses(block, source));
		const row = table && newestStatusIn(table, source);
		if (row) return {section, row};
	}

	return undefined;
}

/** The sections right below the title, or without one: the status of a part of the subject stands further inside. */
function topSections(root: Section): readonly Section[] {
	const [title, ...others] = root.children.filter(({level}) => level === 1);
	return title && others.length === 0 ? [...root.children, ...title.children] : root.children;
}

/** "Status", "3. Status:", and "Status: Draft", which says it by itself. */
const heading = /^((?:\d+(?:\.\d+)*[.)]?\s+)?[*_]*status[*_]*(?:\s*[:：]|\s+[-–—](?=\s)|$)[*_]*\s*)(.*)$/i;

function statedIn(section: Section, document: Parsed): StatedStatus | undefined {
	const [, before, said] = heading.exec(section.title.trim()) ?? [];
	if (before === undefined || said === undefined) return undefined;
	if (hasWords(said)) return {section, inHeading: before.length};
	const row = inTable(section, document.source) ?? inLines(section, document);
	return row && {section, row};
}

/** A line of text with all before it, up to where it says something. */
type Said = {line: number; start: number; text: string};

/** The line with the label, the first one, the only bullet, the one that is ticked, or of several with days the last. */
function inLines({body}: Section, document: Parsed): HeaderRow | undefined {
	const {source} = document;
	const labelled = labelledLines(document, body).filter(({label}) => isMetadataLabel(label));
	const own = labelled.find(({label, text}) => statusLabel.test(label) && hasWords(text));
	if (own) return rowAt(behindLabel(own, source), source);
	const others = new Set(labelled.map(({line}) => line));
	const lines = ownLines(source.text)
		.slice(body.first, body.end)
		.map((text, index) => said(text, body.first + index))
		.filter(({text, line}) => hasWords(text) && !others.has(line));
	const bullets = lines.filter(({line}) => bulletOf(source.lines[line] ?? '') !== '');
	const tasks = bullets.filter(({text}) => task.test(text));
	const ticked = tasks.filter(({text}) => task.exec(text)?.[1] !== ' ');
	const chosen = tasks.length > 0 ? ticked : bullets.length > 1 ? newestOf(bullets) : lines.slice(0, 1);
	const [found, ...more] = chosen;
	if (!found || more.length > 0) return undefined;
	const mark = tasks.includes(found) ? (task.exec(found.text)?.[0] ?? '') : '';
	return rowAt({...found, start: found.start + mark.length, text: found.text.slice(mark.length)}, source);
}

const task = /^\[([ xX])\]\s+/;

function said(text: string, line: number): Said {
	const start = bulletOf(text).length || text.length - text.trimStart().length;
	return {line, start, text: text.slice(start)};
}

/** The text behind a label, without what quotes it. */
function behindLabel({line, start, text}: LabelledLine, {starts}: Source): Said {
	return {line, start: start - (starts[line] ?? 0), text};
}

/** A comment behind a status is part of its line. */
function rowAt({line, start}: Said, {lines}: Source): HeaderRow {
	const whole = lines[line] ?? '';
	const end = start + withoutBreak(whole.slice(start)).text.length;
	return {
		label: 'Status',
		line,
		lead: whole.slice(0, start),
		between: '',
		value: {start, end},
		tail: whole.slice(end),
		form: 'line',
	};
}

/** The cell of a table of days and statuses, in the row of the last day; where there is one row, that. */
function inTable({blocks}: Section, source: Source): HeaderRow | undefined {
	const table = blocks.find(({type}) => type === 'table');
	return table && newestStatusIn(table, source);
}
