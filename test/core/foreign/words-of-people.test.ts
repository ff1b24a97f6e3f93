import {expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';

const answersOf = (text: string) => read(templateOfDocument(text), text).answers;

it('reads how likely a risk is and what is done about it in words of people, below questions as names of columns', () => {
	const text =
		'# A bell\n\n## Risks\n\n| Risk | Likely? | How bad? | So |\n|---|---|---|---|\n| It rusts | hope not | very | oil |\n| It cracks | it happens | meh | a gong |\n';
	const answers = answersOf(text);
	expect(answers.risks).toEqual([
		{risk: 'It rusts', probability: 'hope not', impact: 'very', mitigation: 'oil'},
		{risk: 'It cracks', probability: 'it happens', impact: 'meh', mitigation: 'a gong'},
	]);
	const [first = {}, second = {}] = answers.risks as Record<string, string>[];
	const changed = {...answers, risks: [{...first, mitigation: 'paint'}, second]};
	expect(write(templateOfDocument(text), text, changed).text).toBe(text.replace('oil', 'paint'));
});

it.each(['TBD', 'tba', 'n/a'])('takes who is named for the author, not a driver %s beside', (driver) => {
	const text = `# A bell\n\n- Driver: ${driver}\n- Owner: Ann Lee\n\n## Idea\n\nIt rings.\n`;
	expect(answersOf(text).author).toEqual(['Ann Lee']);
});
