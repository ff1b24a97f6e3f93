import {valueAt} from '../../core/answers/answers.ts';
import {newDraft} from '../../core/draft/new-draft.ts';
import {isBroughtIn, withOffers} from '../../core/draft/offered.ts';
import {Problem} from '../../core/errors.ts';
import type {Template} from '../../core/template/parse.ts';
import type {Ports, World} from '../../ports/world.ts';
import type {FileContent} from './answers.ts';

/**
 * The text of a new document, with what needs no thought filled in; `file` is where its answers come from, for messages.
 * Throws a Problem where they have no title.
 */
export async function newDocument(
	world: World,
	ports: Ports,
	template: Template,
	{answers, marks, sections}: FileContent,
	file: string,
): Promise<{title: string; text: string}> {
	const title = valueAt(answers, 'title');
	if (typeof title !== 'string')
		throw new Problem('There is no title, and a document cannot be without one.', {
			next: 'Add it to the answers, such as "title: Move search".',
		});
	const author = (await ports.settings.read()).preferences.author ?? (await ports.git.authorName(world.cwd));
	const empty = {...newDraft(template.interview, '', ports.clock.now()), answers, marks};
	const today = ports.clock.today();
	const draft = isBroughtIn(template.interview, answers, today)
		? empty
		: withOffers(template.interview, empty, {today, ...(author === undefined ? {} : {author})});
	const [{written}, {withSectionsOf}] = await Promise.all([import('./proved.ts'), import('./answers.ts')]);
	return {title, text: withSectionsOf(template, written(template, '', draft), {sections}, file)};
}
