import {describe, expect, it} from 'vitest';
import {frameOf} from '../../../source/core/review/formats/frame.ts';
import {gitHubReporter} from '../../../source/core/review/formats/github.ts';
import {jsonReporter} from '../../../source/core/review/formats/json.ts';
import {sarifReporter} from '../../../source/core/review/formats/sarif.ts';
import {textReporter} from '../../../source/core/review/formats/text.ts';
import type {Checked, Reporter} from '../../../source/core/review/formats/types.ts';
import type {Finding} from '../../../source/core/review/types.ts';

const finding: Finding = {
	rule: 'title',
	code: 'F01',
	severity: 'warning',
	start: 0,
	end: 3,
	line: 1,
	column: 1,
	endLine: 1,
	endColumn: 4,
	lineText: 'One',
	message: '50 %: a, b',
	next: 'Do\nit.',
};
const one: Checked = {path: 'a,b: c/d%.md', findings: [finding]};
const none: Checked = {path: 'b.md', findings: []};

const asText = () => textReporter({notes: true, colour: (_, word) => word});

function told(reporter: Reporter, ...checked: readonly Checked[]): string {
	return reporter.begin() + checked.map((each) => reporter.tell(each)).join('') + reporter.end();
}

describe('the formats of findings', () => {
	it('escape what GitHub would take for its own', () => {
		expect(told(gitHubReporter(), one)).toBe(
			'::warning file=a%2Cb%3A c/d%25.md,line=1,endLine=1,col=1,endColumn=4,title=title::50 %25: a, b Do%0Ait.\n',
		);
	});

	it('show a name of a file that a terminal would obey', () => {
		expect(told(asText(), {...one, path: 'a\u001B[2J\nb.md'})).toMatch(/^a\u241B\[2J b\.md:1:1: warning/);
	});

	it('give GitHub nothing that a terminal would execute', () => {
		const hostile: Checked = {path: 'a\u001B.md', findings: [{...finding, message: '\u001B[2J\u0008.'}]};
		expect(told(gitHubReporter(), hostile)).toMatch(/^::warning file=a␛\.md,.*::␛\[2J␈\. Do%0Ait\.\n$/);
	});

	it('leave columns out where GitHub cannot take them', () => {
		expect(told(gitHubReporter(), {path: 'a.md', findings: [{...finding, endLine: 2}]})).toContain(
			'::warning file=a.md,line=1,endLine=2,title=title::',
		);
	});

	it('give SARIF a rule for each result, and an address that is one', () => {
		const [run] = JSON.parse(told(sarifReporter({version: '1.2.3'}), one)).runs;
		expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('a%2Cb%3A%20c/d%25.md');
		expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe('title');
		expect(run.results[0].level).toBe('warning');
	});

	it.each([
		['none', []],
		['one', [none, one]],
		['several', [one, none, {path: 'c.md', findings: [finding, finding]}]],
	])('are JSON for %s', (_, checked) => {
		const {files, findings} = JSON.parse(told(jsonReporter(), ...checked));
		expect(files).toBe(checked.length);
		expect(findings).toHaveLength(checked.flatMap((each) => each.findings).length);
		expect(JSON.parse(told(sarifReporter({version: '1'}), ...checked)).runs[0].results).toHaveLength(findings.length);
	});

	it('show the line with what is meant, and nothing that a terminal would execute', () => {
		const hostile: Checked = {path: 'a.md', findings: [{...finding, message: '\u001B[2J.'}]};
		expect(told(asText(), hostile)).toMatch(/^a\.md:1:1: warning: ␛\[2J\. \(title\)\n {2}1 \| One\n {4}\| \^{3}\n/);
		expect(told(asText(), one, none)).toMatch(/\n2 files: 0 errors, 1 warning, 0 notes\n$/);
	});

	it('tell what is the same at many places of a file once, with its lines, and all of it to programs', () => {
		const at = (line: number): Finding => ({...finding, line});
		const few: Checked = {path: 'a.md', findings: [at(1), at(3)]};
		expect(told(asText(), few).match(/warning: /g)).toHaveLength(2);
		const lines = Array.from({length: 13}, (_, index) => index + 1);
		const many: Checked = {path: 'a.md', findings: [...lines.map(at), {...finding, message: 'Another.', line: 20}]};
		const text = told(asText(), many);
		expect(text.match(/warning: /g)).toHaveLength(2);
		expect(text).toContain('  The same at 12 more places: lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more.\n  Do');
		expect(text).toMatch(/\n1 file: 0 errors, 14 warnings, 0 notes\n$/);
		expect(JSON.parse(told(jsonReporter(), many)).findings).toHaveLength(14);
	});

	it('count the notes of many files by rule', () => {
		const note: Finding = {...finding, severity: 'info'};
		const many: Checked[] = [
			{path: 'a.md', findings: [note, {...note, rule: 'people'}, finding]},
			{path: 'b.md', findings: [{...note, rule: 'people'}]},
		];
		const text = told(textReporter({notes: false, colour: (_, word) => word}), ...many);
		expect(text).toMatch(
			/^a\.md:1:1: warning: (?:.*\n)*\nNotes by rule, which --notes tells one by one: people 2, title 1\n2 files: /,
		);
		expect(text).not.toContain('note:');
	});

	it.each<[told: string, checked: Checked[]]>([
		['0 notes\n$', [none]],
		['0 notes\nIt is of no known template, and asked little: --profile own asks', [{...none, isOther: true}]],
		['0 notes\nOne of them is of no known template', [none, {...none, isOther: true}]],
		['0 notes\n2 of them are of', [none, {...none, isOther: true}, {...none, isOther: true}]],
	])('do not let silence pass for praise: %j', (end, checked) => {
		expect(told(asText(), ...checked)).toMatch(new RegExp(end));
	});

	it('colour what is grave', () => {
		const text = told(textReporter({notes: true, colour: (severity, word) => `<${severity}>${word}</>`}), one);
		expect(text).toContain(':1:1: <warning>warning</>: ');
	});
});

describe('the frame of a finding', () => {
	const framed = (lineText: string, column: number, endColumn: number): string[] =>
		frameOf({...finding, lineText, column, endColumn});

	it.each([
		['wide characters before it', '漢字 TODO', 4, 8, ['  1 | 漢字 TODO', '    |      ^^^^']],
		['a control character before it', 'a\u001Bb', 3, 4, ['  1 | a␛b', '    |   ^']],
		['nothing that is meant', 'One', 2, 2, ['  1 | One', '    |  ^']],
		['a blank line', '   ', 1, 2, []],
		['a place beyond what is kept', 'One', 40, 42, []],
	])('has its marks under what is meant with %s', (_, lineText, column, endColumn, expected) => {
		expect(framed(lineText, column, endColumn)).toEqual(expected);
	});

	it('keeps what is meant in sight on a long line', () => {
		const [line = '', marks = ''] = framed(`${'a'.repeat(150)}TODO${'b'.repeat(46)}`, 151, 155);
		expect(line.indexOf('TODO')).toBe(marks.indexOf('^^^^'));
		expect(line.length).toBeLessThan(100);
	});
});
