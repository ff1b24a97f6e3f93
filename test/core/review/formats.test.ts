import {describe, expect, it} from 'vitest';
import {asGitHub} from '../../../source/core/review/formats/github.ts';
import {asSarif} from '../../../source/core/review/formats/sarif.ts';
import {asText} from '../../../source/core/review/formats/text.ts';
import {rules} from '../../../source/core/review/rules/table.ts';
import type {Finding} from '../../../source/core/review/types.ts';

const finding: Finding = {
	rule: 'title',
	severity: 'warning',
	start: 0,
	end: 3,
	line: 1,
	column: 1,
	endLine: 1,
	endColumn: 4,
	message: '50 %: a, b',
	next: 'Do\nit.',
};
const checked = [{path: 'a,b: c/d%.md', text: 'One\nTwo\n', findings: [finding]}];

describe('the formats of findings', () => {
	it('escape what GitHub would take for its own', () => {
		expect(asGitHub(checked)).toBe(
			'::warning file=a%2Cb%3A c/d%25.md,line=1,endLine=1,col=1,endColumn=4,title=title::50 %25: a, b Do%0Ait.\n',
		);
	});

	it('leave columns out where GitHub cannot take them', () => {
		expect(asGitHub([{...checked[0], path: 'a.md', text: '', findings: [{...finding, endLine: 2}]}])).toContain(
			'::warning file=a.md,line=1,endLine=2,title=title::',
		);
	});

	it('give SARIF a rule for each result, and an address that is one', () => {
		const [run] = JSON.parse(asSarif(checked, rules, '1.2.3')).runs;
		expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('a%2Cb%3A%20c/d%25.md');
		expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe('title');
		expect(run.results[0].level).toBe('warning');
	});

	it('show the line with what is meant, and nothing that a terminal would execute', () => {
		const [line = ''] = asText([{path: 'a.md', text: 'One\n', findings: [{...finding, message: '\u001B[2J.'}]}]).split(
			'\n',
		);
		expect(line).toBe('a.md:1:1: warning: ␛[2J. (title)');
		expect(asText(checked)).toContain('  1 | One\n    | ^^^\n');
	});
});
