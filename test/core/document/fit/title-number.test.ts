import {expect, it} from 'vitest';
import {withValue} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {shipped} from '../../../support/templates.ts';

const staff = shipped('staff-rfc');
const documentOf = (title: string) =>
	`# ${title}\n\n**Author**: Ann\n**Status**: Draft\n\n## Summary\n\nA bell.\n\n## Motivation\n\n- **Problem**: It is late.\n`;

it.each(['RFC 017: ', 'RFC-17: ', 'RFC #17 - ', 'rfc 17 – ', 'RFC17: ', 'RFC No. 17: '])(
	'takes %j before a title for the number of the document, and leaves it there',
	(number) => {
		const text = documentOf(`${number}A bell`);
		const {answers} = read(staff, text);
		expect(answers.title).toBe('A bell');
		expect(write(staff, text, withValue(answers, 'title', 'A gong')).text).toBe(documentOf(`${number}A gong`));
	},
);

it.each(['RFC 017 and what came of it', '17: A bell', 'RFCs 1: to 4', 'Bell 2: louder'])(
	'%s has no number',
	(title) => {
		expect(read(staff, documentOf(title)).answers.title).toBe(title);
	},
);
