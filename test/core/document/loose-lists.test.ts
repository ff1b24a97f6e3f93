import {expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';

const items = (gap: string, ...questions: string[]) => questions.map((one) => `- ${one}`).join(gap);
const text = (list: string) =>
	`# Carts\n\nStatus: Draft\n\n## Open Questions\n\n${list}\n\n## Notes\n\nNone of these.\n`;

/** The document after its questions have become these. */
function changed(before: string, questions: readonly string[]): string {
	const template = templateOfDocument(before);
	const {answers, marks} = read(template, before);
	const asked: Answers = {...answers, openQuestions: questions.map((question) => ({question}))};
	return write(template, before, asked, marks).text;
}

const [who, when, where] = ['Who teaches?', 'When do we begin?', 'Where is it kept?'] as const;

it.each<[string, readonly string[]]>([
	['at the end', [who, when, where]],
	['at the start', [where, who, when]],
	['between', [who, where, when]],
	['removed at the start', [when]],
	['removed at the end', [who]],
])('a list keeps its blank lines, or has none, when a bullet is new or gone: %s', (_, questions) => {
	for (const gap of ['\n\n', '\n'])
		expect(changed(text(items(gap, who, when)), questions)).toBe(text(items(gap, ...questions)));
});

it('a list with a blank line at one place only gets none', () => {
	const list = `- ${who}\n\n- ${when}\n- ${where}`;
	expect(changed(text(list), [who, when, where, 'Who pays?'])).toBe(text(`${list}\n- Who pays?`));
});
