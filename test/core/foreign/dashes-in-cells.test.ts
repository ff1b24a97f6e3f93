import {expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';

const documentWith = (owner: string, exit: string) =>
	`# Scales\n\n## Phases\n\n| Phase | Period | Lead | Exit |\n|---|---|---|---|\n| Build | May | Jo Berg | it weighs |\n| Freeze | June | ${owner} | ${exit} |\n`;
const answersOf = (text: string) => read(templateOfDocument(text), text).answers;

it.each(['–', '—', '-', '--'])('takes %j alone in a cell for no value, and puts one in its place', (dash) => {
	const text = documentWith(dash, dash);
	const answers = answersOf(text);
	const [build = {}, freeze = {}] = answers.phases as Record<string, string>[];
	expect(freeze).toEqual({name: 'Freeze', when: {text: 'June'}});
	const template = templateOfDocument(text);
	expect(write(template, text, {...answers, phases: [build, {...freeze, owner: 'Ann Lee'}]}).text).toBe(
		documentWith('Ann Lee', dash),
	);
	expect(write(template, text, {...answers, phases: [{...build, exit: 'it runs'}, freeze]}).text).toBe(
		text.replace('it weighs', 'it runs'),
	);
});

it.each(['–', '\\-', '- –', '—'])('writes the value %j so that it is read back', (value) => {
	const text = documentWith('Ann Lee', 'it runs');
	const answers = answersOf(text);
	const [build = {}, freeze = {}] = answers.phases as Record<string, string>[];
	const changed = {...answers, phases: [build, {...freeze, exit: value}]};
	expect(answersOf(write(templateOfDocument(text), text, changed).text)).toEqual(changed);
});

it('keeps a dash as the name of an item', () => {
	const text = '# Scales\n\n## Phases\n\n| Phase | Lead |\n|---|---|\n| – | Jo |\n';
	expect(answersOf(text)).toMatchObject({phases: [{name: '–', owner: 'Jo'}]});
});
