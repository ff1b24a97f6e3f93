import {written} from '../../source/commands/shared/proved.ts';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import {withOffers} from '../../source/core/draft/offered.ts';
import {shipped} from './templates.ts';

const today = '2026-03-01';

/** What `new Carts --yes` writes with a shipped template when nothing else is given. */
export function scaffold(name: string): string {
	const template = shipped(name);
	const draft = {...newDraft(template.interview, '', `${today}T09:00:00.000Z`), answers: {title: 'Carts'}};
	return written(template, '', withOffers(template.interview, draft, {today, author: 'Aiko Mori'}));
}
