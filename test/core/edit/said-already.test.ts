import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt, withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {saidAlready} from '../../../source/core/edit/said-already.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');

const risks = [{risk: 'It is slow'}];

/** What a document says already of one more answer: the lines, from 1. */
function linesSaid(text: string, path: string, value: string | {risk: string}[], isOwn = true): number[] {
	const template = isOwn ? staff : templateOfDocument(text);
	const reading = read(template, text);
	const after = {answers: withValue(reading.answers, path, value), marks: reading.marks};
	return saidAlready(template, reading, after).map(({line}) => line + 1);
}

const own = (body: string) => `# RFC: A\n\n## Summary\n\nShort.\n\n${body}\n`;

const within = (text: string) => own(`## Proposed Solution\n\n### Architecture\n\n${text}`);

describe('an answer that a document may have already', () => {
	it.each<[string, string, string, string | {risk: string}[], number[]]>([
		['below a heading that means it', own('## Known risks\n\nWe look at it.'), 'risks', risks, [7]],
		['below its own heading, in words', own('## Risks\n\nWe look at it.'), 'risks', risks, [7]],
		['below another heading', own('## Numbers\n\nWe look at it.'), 'risks', risks, []],
		['below a heading with nothing', own('## Known risks\n'), 'risks', risks, []],
		['in the summary, as a word', own('## Numbers\n\nRisks are few.'), 'risks', risks, []],
		['below a heading with signs', own('## ⚠️ [Known risks](#r) {#risks}\n\nWe look at it.'), 'risks', risks, [7]],
		['below a heading that asks for it', own('## FAQ\n\n### What are the risks?\n\nSlow.'), 'risks', risks, [11]],
		['below a heading within another text', within('#### Risks\n\nWe look at it.'), 'risks', risks, [11]],
		['behind a bold label in another text', within('**Risks:** it may be slow.'), 'risks', risks, [11]],
		['below a line in bold in another text', within('__Risks__\n\n- It may be slow'), 'risks', risks, [13]],
		['in another text, as a word in bold', within('**Risks** are few.'), 'risks', risks, []],
		['in another text, in code', within('```\n**Risks:** few\n```'), 'risks', risks, []],
		['behind a label in a section', own('## About\n\nStatus: Accepted'), 'status', 'Draft', [9]],
	])('of our template: %s', (_, text, path, value, lines) => {
		expect(linesSaid(text, path, value)).toEqual(lines);
	});

	it.each<[string, string, number[]]>([
		['in words below its heading', '# A\n\n## Summary\n\nShort.\n\n## Risks\n\nWe look at it.\n', [7]],
		['nowhere', '# A\n\n## Summary\n\nShort.\n\n## Costs\n\nFew.\n', []],
	])('of another house: %s', (_, text, lines) => {
		expect(linesSaid(text, 'risks', risks, false)).toEqual(lines);
	});

	it('is none where it had an answer before', () => {
		const text = own('## Risks\n\n| Risk |\n|---|\n| Late |\n\nAnd others.');
		expect(linesSaid(text, 'risks', risks)).toEqual([]);
	});
});

describe('what is said already of an item', () => {
	const queue = '### Option 1: Queue\n\n**Pros:**\n\n- known';
	const options = (text: string) => own(`## Alternatives Considered\n\n${queue}\n\n### Option 2: Log\n\n${text}`);

	it.each<[string, string, object, number[]]>([
		['behind a label in another form', '**Pros:** fast', {pros: ['new']}, [17]],
		['below a line in bold', 'A file.\n\n**Cons**\n\nIt is new.', {cons: ['new']}, [19]],
		['under the name of another column', '**Pros:** fast', {cons: ['new']}, []],
		['where nothing new is said', '**Pros:** fast', {}, []],
		['of an option of another name', '**Pros:** fast', {name: 'Other', pros: ['new']}, []],
	])('%s', (_, text, more, lines) => {
		const document = options(text);
		const reading = read(staff, document);
		const [first, second] = itemsAt(reading.answers, 'options');
		expect(first).toEqual({name: 'Queue', pros: ['known']});
		const changed = [first, {...second, ...more}] as Answers[];
		const after = {answers: withValue(reading.answers, 'options', changed), marks: reading.marks};
		expect(saidAlready(staff, reading, after).map(({path, line}) => [path, line + 1])).toEqual(
			lines.map((line) => ['options', line]),
		);
	});
});

describe('what a sentence says besides', () => {
	const metrics = (text: string) => own(`## Success Metrics\n\n- **Performance**: ${text}`);

	it.each<[string, string, object, number[]]>([
		['the value of today', 'p95 → 60 s (92 s now)', {baseline: '95 s'}, [9]],
		['a day', 'all teams on it by 2027-03-01', {by: '2027-04-01'}, [9]],
		['a target', 'at most 3 alarms', {target: '2 alarms'}, [9]],
		['a source', 'at most €90, from the bill', {source: 'Grafana'}, [9]],
		['nothing of it', 'p95 of the search', {target: '60 s', by: '2027-04-01', baseline: '92 s'}, []],
		['another part', 'all teams on it by 2027-03-01', {source: 'the log'}, []],
		['a share', '100 % of accounts', {source: 'the log'}, []],
	])('of a metric: %s', (_, text, part, lines) => {
		const reading = read(staff, metrics(text));
		const [metric] = itemsAt(reading.answers, 'metrics');
		const after = withValue(reading.answers, 'metrics', [{...metric, ...part}]);
		expect(saidAlready(staff, reading, {answers: after, marks: {}}).map(({line}) => line + 1)).toEqual(lines);
	});

	const steps = (text: string) => own(`## Rollback Plan\n\n- How to revert if needed: ${text}`);

	it.each<[string, string, string, number[]]>([
		['behind a label', 'Switch it off. Trigger: 2 % failed.', 'rollback.trigger', [9]],
		['behind a label in bold', 'Switch it off; **decider**: Ann.', 'rollback.decider', [9]],
		['as a word', 'Switch it off. The trigger is near.', 'rollback.trigger', []],
		['of another', 'Switch it off. Trigger: 2 % failed.', 'rollback.decider', []],
		['in code', 'Set `off. Trigger: 2`.', 'rollback.trigger', []],
	])('of the same section: %s', (_, text, path, lines) => {
		expect(linesSaid(steps(text), path, 'x')).toEqual(lines);
	});

	it('goes by the label as it is written, whatever signs it has', () => {
		const {questions, ...interview} = staff.interview;
		const named = questions.map((one) => (one.path === 'rollback.trigger' ? {...one, label: 'Sign (when?)['} : one));
		const template = {...staff, interview: {...interview, questions: named}};
		const reading = read(template, steps('Switch it off. Sign (when?)[: 2 % failed.'));
		const after = {answers: withValue(reading.answers, 'rollback.trigger', 'x'), marks: {}};
		expect(saidAlready(template, reading, after).map(({line}) => line + 1)).toEqual([9]);
	});
});
