import process from 'node:process';
import {parseArgs} from 'node:util';
import {budgets} from './budgets.ts';
import {changeRows, folderRows, sizesUpTo} from './check-rows.ts';
import {measureChecks, withDocument} from './measure-check.ts';
import {type Keys, measureKeys, measurePaste} from './measure-keys.ts';
import {measureOpening, type Opened} from './measure-opening.ts';
import {measureRuns, measureStart} from './measure-start.ts';
import {buildPrograms, type Programs, removePrograms} from './programs.ts';
import {conclude, print, type Row} from './report.ts';
import {type Painted, size, TimedTerminal} from './timed-terminal.ts';

const {values} = parseArgs({
	options: {
		rounds: {type: 'string', default: '11'},
		keys: {type: 'string', default: '400'},
		documents: {type: 'string', default: '10000'},
		only: {type: 'string', default: ''},
	},
});
const rounds = Number(values.rounds);
const keys = Number(values.keys);
const documents = Number(values.documents);

async function start({bare, clack, ink, wizard}: Programs): Promise<Row[]> {
	const measured = await measureStart([bare, clack, ink, wizard], rounds);
	const base = measured.get(bare.name);
	const of = (name: string) => measured.get(name) ?? {milliseconds: Number.NaN, memory: Number.NaN};
	const ratio = (name: string) => of(name).milliseconds / (base?.milliseconds ?? Number.NaN);
	return [
		{what: bare.name, value: of(bare.name).milliseconds, unit: 'ms'},
		{what: `${clack.name}, x bare`, value: ratio(clack.name), unit: 'x'},
		{what: `${ink.name}, x bare`, value: ratio(ink.name), unit: 'x'},
		{what: `${wizard.name}, x bare`, value: ratio(wizard.name), unit: 'x', budget: budgets.start},
		{
			what: `${wizard.name}, peak memory x bare`,
			value: of(wizard.name).memory / of(bare.name).memory,
			unit: 'x',
			budget: budgets.firstFrameMemory,
		},
	];
}

async function commands({empty, launcher}: Programs): Promise<Row[]> {
	const lines = new Map([
		[empty.name, empty.args],
		['--version', [launcher, '--version']],
		['--help', [launcher, '--help']],
	]);
	const measured = await measureRuns(lines, rounds);
	const of = (name: string) => measured.get(name) ?? Number.NaN;
	return [
		{what: empty.name, value: of(empty.name), unit: 'ms'},
		{what: '--version, x empty', value: of('--version') / of(empty.name), unit: 'x', budget: budgets.version},
		{what: '--help, x empty', value: of('--help') / of(empty.name), unit: 'x', budget: budgets.help},
	];
}

async function referenceKeys({clack}: Programs): Promise<Row[]> {
	const terminal = new TimedTerminal(clack.args);
	await terminal.until(({text}) => text.includes(clack.ready), clack.ready);
	// It draws a cursor of its own: the text is found by its mark instead.
	const typed = ({text}: Painted) => /zqa*/.exec(text)?.[0] ?? '';
	const measured = await measureKeys(terminal, keys, typed);
	await terminal.kill();
	return keyRows(clack.name, measured).map(({budget: _, ...row}) => row);
}

async function wizardKeys({wizard}: Programs): Promise<Row[]> {
	const terminal = new TimedTerminal(wizard.args, wizard.env);
	const asked = async (question: string, typed: string) => {
		const seen = terminal.until(({text}) => text.includes(question), question);
		terminal.send(typed);
		await seen;
	};
	await asked(wizard.ready, '');
	await asked('Who writes it and answers for it?', '\t');
	await asked('What problem are we solving?', '\t');
	const pasted = await measurePaste(terminal, 1_000_000);
	await asked('What problem are we solving?', '\r');
	const measured = await measureKeys(terminal, keys);
	await terminal.kill();
	return [
		{what: '1 MB pasted, settled', value: pasted.settled, unit: 'ms', budget: budgets.pasteSettled},
		{what: '1 MB pasted, peak memory', value: pasted.memory, unit: 'MB', budget: budgets.pasteMemory},
		{what: 'the key after it', value: pasted.nextKey, unit: 'ms', budget: budgets.keyAfterPaste},
		...keyRows('with 1 MB in the answer', measured),
	];
}

async function opening({launcher}: Programs): Promise<Row[]> {
	const [empty, middle, large] = await measureOpening(launcher, rounds, keys);
	if (!empty || !middle || !large) return [];
	const over = ({start}: Opened) => start.milliseconds - empty.start.milliseconds;
	return [
		{what: `${empty.name}, opened`, value: empty.start.milliseconds, unit: 'ms'},
		{what: `${middle.name}, more than that`, value: over(middle), unit: 'ms', budget: budgets.openMiddle},
		{what: `${large.name}, more than that`, value: over(large), unit: 'ms', budget: budgets.openLarge},
		{
			what: `${large.name}, peak memory over an empty one`,
			value: large.start.memory - empty.start.memory,
			unit: 'MB',
			budget: budgets.openMemory,
		},
		...[empty, middle, large].flatMap(({name, keys: {p50, p99}}): Row[] => [
			{what: `${name}: a key, median`, value: p50, unit: 'ms'},
			{what: `${name}: a key, 99 of 100 within`, value: p99, unit: 'ms'},
		]),
		{
			what: `${large.name}: a key, median, x empty`,
			value: large.keys.p50 / empty.keys.p50,
			unit: 'x',
			budget: budgets.keyInLarge,
		},
		{what: `${large.name}: lost`, value: large.keys.lost, unit: 'keys', budget: budgets.lostKeys},
	];
}

async function checks({launcher, linter}: Programs): Promise<Row[]> {
	const {folders, changes} = await measureChecks({launcher, linter: linter.args}, sizesUpTo(documents));
	return [...folders.flatMap((folder) => folderRows(folder, folders[1])), ...changeRows(changes)];
}

async function oneCheck({empty, launcher}: Programs): Promise<Row[]> {
	return withDocument(10_000, async (file) => {
		const lines = new Map([
			[empty.name, empty.args],
			['check', [launcher, 'check', file]],
		]);
		const measured = await measureRuns(lines, rounds);
		const ratio = (measured.get('check') ?? Number.NaN) / (measured.get(empty.name) ?? Number.NaN);
		return [{what: 'check, x empty script', value: ratio, unit: 'x', budget: budgets.check}];
	});
}

function keyRows(name: string, {p50, p99, bytes, lost}: Keys): Row[] {
	return [
		{what: `${name}: a key, median`, value: p50, unit: 'ms', budget: budgets.keyMedian},
		{what: `${name}: a key, 99 of 100 within`, value: p99, unit: 'ms', budget: budgets.keyWorst},
		{what: `${name}: written per key`, value: bytes, unit: 'bytes', budget: budgets.keyBytes},
		{what: `${name}: lost`, value: lost, unit: 'keys', budget: budgets.lostKeys},
	];
}

const sections: readonly [string, (programs: Programs) => Promise<Row[]>][] = [
	[`Start to first question, medians of ${rounds} interleaved rounds`, start],
	['Commands that draw nothing, start to end', commands],
	['Keys of the reference, 30 a second', referenceKeys],
	['Keys and paste of the wizard, 30 a second', wizardKeys],
	['Documents that exist, opened and typed into', opening],
	['Check of one document of 10 kB, start to end', oneCheck],
	[`Check of folders, up to ${documents} documents`, checks],
];

process.stdout.write(`Node ${process.versions.node}, ${size.cols} x ${size.rows}\n`);
const all: Row[] = [];
const unmeasured: string[] = [];
const programs = await buildPrograms();
try {
	for (const [title, measure] of sections.filter(([name]) => name.includes(values.only))) {
		try {
			const rows = await measure(programs);
			print(title, rows);
			all.push(...rows);
		} catch (error) {
			process.stdout.write(`\n${title}\n  not measured: ${error instanceof Error ? error.message : error}\n`);
			unmeasured.push(title);
		}
	}

	conclude(all, unmeasured);
} finally {
	removePrograms();
}
