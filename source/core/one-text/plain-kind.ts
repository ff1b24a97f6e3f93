import type {Json} from '../answers/answers.ts';
import type {Field} from '../answers/interview.ts';
import {list} from '../kinds/list.ts';
import {kindOf} from '../kinds/registry.ts';
import {contain} from '../markdown/contain.ts';
import {cleanLine, textLines} from '../text/clean.ts';

/** What a text of any kind is written and read as: one line, bullets or Markdown. */
export type PlainKind = 'line' | 'list' | 'text';

export function plainKindOf({kind}: Pick<Field, 'kind'>): PlainKind {
	if (kindOf(kind).control !== 'area') return 'line';
	return kind === 'text' || kind === 'texts' ? 'text' : 'list';
}

/**
 * The text that a person edits in a field, as a value of its plain kind; undefined when it is empty. `highest` is the
 * highest level of headings in it.
 */
export function plainValue(field: Field, text: string, highest: number): Json | undefined {
	const kind = plainKindOf(field);
	if (kind === 'list' && !isBulletOwn(field)) {
		const lines = textLines(text).map(cleanLine);
		return lines.some((line) => line !== '') ? lines.filter((line) => line !== '') : undefined;
	}

	const plain: Field = {path: '', kind, label: '', prompt: '', headings: highest};
	const typed = kindOf(kind).parse(text, plain);
	return 'value' in typed && typed.value !== undefined ? kindOf(kind).normal(typed.value, plain, contain) : undefined;
}

/** Such a value as the text that a person edits. */
export function plainText(field: Field, value: Json): string {
	if (!Array.isArray(value)) return String(value);
	return isBulletOwn(field) ? list.show(value, field) : value.join('\n');
}

/** Whether a field takes the bullets of a list for no part of what is typed. */
function isBulletOwn(field: Field): boolean {
	const {parse} = kindOf(field.kind);
	return JSON.stringify(parse('- a', field)) === JSON.stringify(parse('a', field));
}
