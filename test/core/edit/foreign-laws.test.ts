import fc from 'fast-check';
import {expect, it} from 'vitest';
import {valueAt, withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {rebased} from '../../../source/core/edit/rebase.ts';
import {rewrite} from '../../../source/core/edit/rewrite.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';

const numRuns = Number(process.env.RFC_LAW_RUNS ?? 60);

type Part = {title: string; level: number; text: string; isMine: boolean; isTheirs: boolean};

/** None of them is the home of a group or without a text: these have another shape without the sections in them. */
const parts: fc.Arbitrary<Part[]> = fc.uniqueArray(
	fc.record({
		title: fc.constantFrom('Summary', 'Motivation', 'Design', 'Details', 'Background', 'Notes', 'Costs'),
		level: fc.constantFrom(2, 2, 3),
		text: fc.constantFrom('One line.', 'Two\nlines.', '- a\n- b', 'One.\n\nTwo.'),
		isMine: fc.boolean(),
		isTheirs: fc.boolean(),
	}),
	{selector: ({title}) => title, minLength: 1, maxLength: 6},
);

function documentOf(all: readonly Part[], end: string): string {
	const sections = all.map(({title, level, text}) => `${'#'.repeat(level)} ${title}\n\n${text}\n`);
	return ['# Name\n', ...sections].join('\n').replaceAll('\n', end);
}

it('loses no word of mine and none of theirs, whatever became of the sections of a document', {
	timeout: 600_000,
}, () => {
	fc.assert(
		fc.property(parts, fc.nat(), fc.nat(), fc.constantFrom('\n', '\r\n'), (base, gone, moved, end) => {
			const text = documentOf(base, end);
			const own = templateOfDocument(text);
			const before = read(own, text);
			let {answers} = before;
			const changed: string[] = [];
			for (const [key, {path}] of own.sections) {
				if (!base.some(({title, isMine}) => isMine && title === path.at(-1))) continue;
				const mine = `${String(valueAt(answers, key) ?? '')}\n\nMine in ${key.replace('.', ' ')}.`.trim();
				answers = withValue(answers, key, mine);
				changed.push(`Mine in ${key.replace('.', ' ')}.`);
			}

			const theirs = base.filter((_, index) => index !== gone % (base.length + 1));
			theirs.push(...theirs.splice(0, moved % base.length));
			const file = documentOf(
				theirs.map((part) =>
					part.isTheirs ? {...part, text: `${part.text}\n\nTheirs in ${part.title}.`.trim()} : part,
				),
				end,
			);
			const draft = {
				...newDraft(own.interview, 'd', '2026-12-01T00:00:00.000Z'),
				answers,
				marks: before.marks,
				base: {path: 'a.md', text},
			};
			const found = rewrite(undefined, draft, text, file, '2026-12-01');
			const conflicts = 'conflicts' in found ? found.conflicts : [];
			expect(conflicts.filter(({ways}) => !ways.includes('mine'))).toEqual([]);
			const choices = Object.fromEntries(
				conflicts.map(({path, ways}) => [path, ways.includes('both') ? ('both' as const) : ('mine' as const)]),
			);
			const onto = rebased(undefined, draft, {path: 'a.md', text: file}, choices);
			const rewritten = rewrite(undefined, onto, file, file, '2026-12-01');
			const after = 'text' in rewritten ? rewritten.text : '';
			for (const words of changed) expect(after).toContain(words);
			const keptByChoice = conflicts
				.filter(({isGone, ways}) => !isGone && !ways.includes('both'))
				.map(({label}) => label);
			for (const {title, isTheirs} of theirs)
				if (isTheirs && !keptByChoice.includes(title)) expect(after).toContain(`Theirs in ${title}.`);
			if (changed.length === 0) expect(after).toBe(file);
		}),
		{numRuns},
	);
});
