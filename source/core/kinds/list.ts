import type {Json} from '../answers/answers.ts';
import {cleanLine, textLines} from '../text/clean.ts';
import {line, lineInline} from './line.ts';
import type {Kind} from './types.ts';

/** Lines of text in their order. */
export const list: Kind = {
	name: 'list',
	control: 'area',
	schema: (field, z) => z.array(line.schema(field, z), 'a list of lines, each after "- " in YAML or in [ ] in JSON'),
	normal: (value) => filled((value as string[]).map(cleanLine)),
	parse: (typed) => ({value: filled(textLines(typed).map(withoutBullet))}),
	show: (value) => (value as string[]).map(bulletAgain).join('\n'),
	form: {bullets: lineInline},
};

function filled(lines: string[]): Json | undefined {
	const kept = lines.filter((entry) => entry !== '');
	return kept.length > 0 ? kept : undefined;
}

/** People paste bullet lists into a list; the bullet is not part of the entry. */
function withoutBullet(typed: string): string {
	return cleanLine(cleanLine(typed).replace(/^[-*+•](?:\s+|$)/, ''));
}

function bulletAgain(entry: string): string {
	return withoutBullet(entry) === entry ? entry : `- ${entry}`;
}
