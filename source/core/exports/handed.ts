import {itemsAt} from '../answers/answers.ts';
import {linesAt} from '../answers/rows.ts';
import {read} from '../document/read.ts';
import {statusOf} from '../document/status.ts';
import {asFileOf} from '../edit/as-file.ts';
import type {ForeignTemplate} from '../foreign/template.ts';
import type {Template} from '../template/parse.ts';
import type {Exported, ExportFormat, Handed} from './types.ts';

/** More places in one sentence help nobody. */
const most = 5;

/** A document of any template in a format, with a sentence for each thing of it that could not be told. */
export function exportOf(
	format: ExportFormat,
	template: Template | ForeignTemplate,
	text: string,
	of: Pick<Handed, 'name' | 'today'>,
): Exported {
	const {sections: _sections, marks: _marks, ...answers} = asFileOf(template, text);
	const unread = itemsAt(asFileOf(template, text), 'sections').map((section) => ({
		path: linesAt(section, 'path'),
		text: String(section.text),
	}));
	const status = statusOf(read(template, text))?.text ?? '';
	const exported = format.make({answers, unread, status, ...of});
	const left = unread.filter((section) => !exported.told?.includes(section));
	return {...exported, notes: [...noteOfUnread(left), ...exported.notes]};
}

function noteOfUnread(unread: Handed['unread']): string[] {
	if (unread.length === 0) return [];
	const names = unread.map(({path}) =>
		path.length === 0 ? 'what stands before the first heading' : `"${path.join(' / ')}"`,
	);
	const more = names.length > most ? `, and ${names.length - most} more` : '';
	return [`No answer holds these words, and they are not exported: ${names.slice(0, most).join(', ')}${more}.`];
}
