import {describe, expect, it} from 'vitest';
import {withValue} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {asFileOf} from '../../../../source/core/edit/as-file.ts';
import {shipped} from '../../../support/templates.ts';

const staff = shipped('staff-rfc');
const documentWith = (line: string): string => `# RFC: A\n\n**Author**: Ann\n${line}\n\n## Summary\n\nShort.\n`;

describe('a status with a remark behind it', () => {
	it.each([
		['**Status:** Approved (by the forum, 12th Jan 2027)', 'Approved', 'by the forum, 12th Jan 2027'],
		['__Status:__ Draft, 2nd issue', 'Draft', '2nd issue'],
		["- status: DRAFT - don't review, numbers missing", 'Draft', "don't review, numbers missing"],
		['**Status**: Review; see below', 'Review', 'see below'],
	])('is read, and the remark is told besides and stays: %s', (line, status, remark) => {
		const text = documentWith(line);
		expect(asFileOf(staff, text)).toMatchObject({status, sections: [{text: remark}]});
		const {answers, marks} = read(staff, text);
		const after = write(staff, text, withValue(answers, 'status', 'Implemented'), marks).text;
		expect(after).toBe(text.replace(new RegExp(status, 'i'), 'Implemented'));
	});
});

describe('a value that is no answer', () => {
	it.each([
		'**Status**: Draftsman',
		'**Status**: Draft | Review | **Approved**',
		'**Created**: Mar 9',
		'Updated: soon',
	])('is told with what no key holds: %s', (line) => {
		expect(asFileOf(staff, documentWith(line)).sections).toMatchObject([{text: line}]);
	});

	it('is told in front matter, too', () => {
		const text = '---\nauthor: Ann\nupdated: Mar 9\n---\n\n# RFC: A\n\n## Summary\n\nShort.\n';
		expect(asFileOf(staff, text).sections).toMatchObject([{text: 'updated: Mar 9'}]);
	});

	it.each(['**Status**: _To be decided_', '**Status**:'])('is none where nothing is said: %s', (line) => {
		expect(asFileOf(staff, documentWith(line)).sections).toBeUndefined();
	});
});

describe('emphasis over label and name', () => {
	const text = documentWith(
		'\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A: Redis** - fast\n- **Option B: Postgres**\n- **Selected: Option A** because it is fast',
	);

	it('is no part of the name, and stays where it is', () => {
		const {answers, marks} = read(staff, text);
		expect(answers.options).toMatchObject([{name: 'Redis', summary: 'fast', selected: true}, {name: 'Postgres'}]);
		const options = [{name: 'Redis', summary: 'fast', selected: true}, {name: 'MySQL'}];
		expect(write(staff, text, withValue(answers, 'options', options), marks).text).toBe(
			text.replace('Postgres', 'MySQL'),
		);
	});
});
