import type {Case} from './cases.ts';

/** What a list takes out of a document by not naming it. */
export const listCases: readonly Case[] = [
	{
		name: 'a list that leaves items out, beside a date that could be two days',
		argv: ['edit', 'a.md', '-a', '-', '--yes'],
		stdin: '{"openQuestions": [{"question": "Who pays?"}]}',
		files: {
			'a.md':
				'<!-- rfc-wizard: staff-rfc -->\n# RFC: Carts\n\n**Updated**: 3/2/2026\n\n## Motivation\n\n## Open Questions\n\n1. Who pays? (owner: Ann)\n2. How much?\n3. When?\n',
		},
		code: 0,
		stderr:
			/^Removes 2 questions: How much\?; When\?\.\nRemoves owner of "Who pays\?"\.\n"openQuestions" replaces the whole list: .*\nUpdated stays 3\/2\/2026 \(line 4\), .*\nWrote a\.md\n/,
		leaves: {
			'a.md':
				'<!-- rfc-wizard: staff-rfc -->\n# RFC: Carts\n\n**Updated**: 3/2/2026\n\n## Motivation\n\n## Open Questions\n\n1. Who pays?\n',
		},
	},
	{
		name: 'a list in which an item is called otherwise',
		argv: ['edit', 'a.md', '-a', '-', '--yes'],
		stdin: '{"openQuestions": [{"question": "Who pays?"}, {"question": "How much is it?"}]}',
		files: {'a.md': '# RFC: Carts\n\n## Motivation\n\n## Open Questions\n\n1. Who pays?\n2. How much?\n'},
		code: 0,
		stderr: /^Wrote a\.md\n/,
	},
];
