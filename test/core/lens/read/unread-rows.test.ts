import {describe, expect, it} from 'vitest';
import {keptIn} from '../../../../source/core/document/kept.ts';
import {read} from '../../../../source/core/document/read.ts';
import {wordsLost} from '../../../support/every-word.ts';
import {shipped} from '../../../support/templates.ts';

const template = shipped('staff-rfc');
const below = '\n## Summary\n\nBells move.\n';

describe('what a header says beside what is read of it', () => {
	it.each<[string, string, string[]]>([
		[
			'a label in the brackets behind a status',
			'**Author:** Ann Lee\n**Status:** Approved (2026-03-01; approvers: Ben Roy – Ropes, Cy Dow)\n',
			['2026-03-01; approvers: Ben Roy – Ropes, Cy Dow'],
		],
		[
			'a label in bold that nobody asks for behind one that is asked for',
			'**Author:** Ann Lee; **Contributors:** Ben Roy, Cy Dow\n**Status:** Draft\n',
			['**Contributors:** Ben Roy, Cy Dow'],
		],
		['one behind a bar', 'Author: Ann Lee | Sponsor: Ben Roy (Ropes)\nStatus: Draft\n', ['Sponsor: Ben Roy (Ropes)']],
		['one before it', 'Version: 4 | Status: Draft\nAuthor: Ann Lee\n', ['Version: 4']],
		[
			'a label that stands there twice',
			'Status: Draft\nAuthor: Ann Lee\nStatus: Withdrawn last week\n',
			['Status: Withdrawn last week'],
		],
	])('%s', (_, header, kept) => {
		const text = `# RFC: Bells\n\n${header}${below}`;
		expect(keptIn(read(template, text)).map((part) => part.text)).toEqual(kept);
		expect(wordsLost(template, text)).toEqual([]);
	});

	it('is read where brackets close before the label', () => {
		const text = `# RFC: Bells\n\nStatus: Draft (2nd issue); Author: Ann Lee (Ropes)\n${below}`;
		expect(read(template, text).answers).toMatchObject({author: ['Ann Lee (Ropes)']});
	});
});
