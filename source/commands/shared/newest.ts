import {inNewestForm} from '../../core/edit/new-form/new-form.ts';
import {Problem} from '../../core/errors.ts';
import type {Template} from '../../core/template/parse.ts';
import {shellWord} from '../../core/text/shell-word.ts';

/** The text of a file in the newest form of its template; the same where it has it. Throws a Problem where it would say another thing. */
export function inNewest(template: Template, text: string, file: string): string {
	const moved = inNewestForm(template, text);
	if ('text' in moved) return moved.text;
	if ('isNewest' in moved) return text;
	throw new Problem(`${file} was not written, because it would say something else in the newest form.`, {
		seen: `another answer to ${moved.lost.join(', ')}`,
		next: `Compare "rfc-wizard answers ${shellWord(file)}" with what the document says there, and change that by hand first.`,
	});
}
