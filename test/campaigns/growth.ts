import {readFileSync} from 'node:fs';
import process from 'node:process';
import {read} from '../../source/core/document/read/read.ts';
import {NotProved, write} from '../../source/core/document/write.ts';
import {asSections} from '../../source/core/foreign/answers.ts';
import {templateOfDocument} from '../../source/core/foreign/template.ts';
import {parseTemplate, type Template} from '../../source/core/template/parse.ts';
import {changesOf} from '../support/one-answer/changes.ts';
import {shapes} from '../support/shapes.ts';

/**
 * How the time of each step grows when a document becomes four times as large: about 4 is linear, 16 is
 * quadratic. node build/run.mjs test/campaigns/growth.ts [size]; the exit code is 1 when a step grows more than 8 times.
 */
const size = Number(process.argv[2] ?? 2500);
const staff = parseTemplate(readFileSync('templates/staff-rfc.md', 'utf8')) as Template;

type Times = {[step: string]: number};

function timesOf(text: string): Times {
	const times: Times = {};
	const timed = <Value>(step: string, run: () => Value): Value => {
		const start = performance.now();
		const value = run();
		times[step] = performance.now() - start;
		return value;
	};
	const template = timed('template', () => templateOfDocument(text));
	const before = timed('read', () => read(template, text));
	timed('sections', () => asSections(template, before));
	timed('read as staff-rfc', () => read(staff, text));
	const changes = changesOf(template.interview, before);
	const {value: first} = changes.next();
	if (first) timed('write', () => attempt(() => write(template, text, first.answers, first.marks)));
	return times;
}

/** A refusal costs as much as a write. */
function attempt(run: () => unknown): void {
	try {
		run();
	} catch (error) {
		if (!(error instanceof NotProved)) throw error;
	}
}

let isTooSteep = false;
process.stdout.write(
	'| document | size | kB | template | read | sections | read as staff-rfc | write |\n|---|---|---|---|---|---|---|---|\n',
);
for (const {name, text} of shapes) {
	// Another text, since what was worked out for one is remembered.
	timesOf(`${text(size)}\n`);
	const [once, four] = [size, 4 * size].map((count) => timesOf(text(count)));
	const cells = ['template', 'read', 'sections', 'read as staff-rfc', 'write'].map((step) => {
		const [one = 0, more = 0] = [once?.[step], four?.[step]];
		const isSteep = more > 50 && more / Math.max(one, 1) > 8;
		isTooSteep ||= isSteep;
		return `${more.toFixed(0)} ms, x ${(more / Math.max(one, 0.1)).toFixed(1)}${isSteep ? ' (!)' : ''}`;
	});
	const kilobytes = (text(4 * size).length / 1000).toFixed(0);
	process.stdout.write(`| ${[name, 4 * size, kilobytes, ...cells].join(' | ')} |\n`);
}

process.exitCode = isTooSteep ? 1 : 0;
