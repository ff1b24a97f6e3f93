import {valueAt} from '../answers/answers.ts';
import {read} from '../document/read.ts';
import {dateOfChange} from '../draft/dated.ts';
import {sharedLabel} from '../lens/header/names.ts';
import {labelledLines} from '../markdown/labelled.ts';
import {parsed} from '../markdown/parsed.ts';
import type {Template} from '../template/parse.ts';

/**
 * The date of the last change that a document gives in a form that may mean several days, or none, so that no change
 * brings it up to date; the line counts from 0.
 */
export function staleDate(template: Template, text: string): {label: string; text: string; line: number} | undefined {
	const stamp = dateOfChange(template.interview);
	if (!stamp || valueAt(read(template, text).answers, stamp.path) !== undefined) return undefined;
	const said = labelledLines(parsed(text)).find(({label}) => sharedLabel(label)?.shared.path === stamp.path);
	return said && /\d/.test(said.text) ? {label: stamp.label, text: plain(said.text), line: said.line} : undefined;
}

function plain(text: string): string {
	return text.replace(/^[*_]+\s*/, '').trim();
}
