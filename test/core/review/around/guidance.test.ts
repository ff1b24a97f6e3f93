import {describe, expect, it} from 'vitest';
import {placeholderLeft} from '../../../../source/core/review/rules/placeholder-left.ts';
import {toldAmong, toldBy} from '../../../support/review.ts';

describe('placeholder-left', () => {
	const head = '# Carts\n\n- Status: Accepted\n\n';
	const comments = ['Describe it in a few words.', 'Why do you want this?', 'This section is optional, so feel free.'];
	const guidance = [...comments, 'What are the risks of it?', 'List at least two of them.'].map(
		(line) => `<!-- ${line} -->\n\nWords.\n`,
	);
	const left = 'warning 5: 5 comments, such as this one, still say what to write.';

	it.each<[name: string, text: string, told: string[]]>([
		['guidance in five comments', head + guidance.join('\n'), [left]],
		['guidance in four', head + guidance.slice(1).join('\n'), []],
		[
			'a note that stays among them',
			head + ['<!-- This list should be reviewed whenever you change it. -->\n\n', ...guidance.slice(1)].join('\n'),
			[],
		],
		['guidance in code', `${head}\`\`\`\n${guidance.join('\n')}\`\`\`\n`, []],
		['marks for programs', head + '<!-- toc -->\n<!-- prettier-ignore it here, please -->\n'.repeat(5), []],
		['a licence in pieces', head + '<!-- Licensed to you under the terms of it. -->\n'.repeat(5), []],
		['notes of the author', head + '<!-- Measured on the old machines, in May. -->\n'.repeat(5), []],
		['a draft that answers them', head.replace('Accepted', 'Draft') + guidance.join('\n'), []],
		[
			'a draft that answers none',
			head.replace('Accepted', 'Draft') +
				guidance.map((part, at) => `## ${at}\n\n${part.replace('Words.\n', '')}`).join('\n'),
			[left.replace('warning 5', 'info 7')],
		],
		[
			'what a task is called',
			`${head}Ann has a TODO for it, and "FIXME" is a word. The tracked TODO in the code stays.\n`,
			[],
		],
		['the name of an image', `${head}![TBD][] and ![TBD][a]\n\n[tbd]: a.png\n[a]: a.png\n`, []],
	])('%s', (_, written, told) => {
		expect(toldBy(placeholderLeft, written)).toEqual(told);
	});

	it('says nothing about a template', () => {
		expect(toldAmong(placeholderLeft, {}, 'rfcs/0000-template.md', `${head}TODO\n`)).toEqual([]);
	});
});
