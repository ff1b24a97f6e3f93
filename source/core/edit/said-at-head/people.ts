import {sharedLabel} from '../../lens/header/names.ts';
import {vocabularyOf} from '../said-anyhow/vocabulary/vocabulary.ts';
import type {HeadLabel, HeadPart} from './head-labels.ts';

/** Who stands for a document, by whatever name a house has for it. */
const author =
	/^(?:(?:the |our )?(?:\p{L}+ )?(?:authors?|owners?|writers?|editors?|drivers?|leads?|champions?|proposers?|submitters?|shepherds?|originators?|drafters?|dri|contacts?|contact person|point of contact|poc|responsible)|who|from|by|responsible(?: person)?|(?:\p{L}+ )?(?:written|prepared|submitted|proposed|drafted|compiled|put together|owned|led|raised|presented) by|in charge|auteure?s?|rédigé par|porteur|autore|autrice|redatto da|auteurs?|yazar|hazırlayan|autorzy|автор(?:ы)?|作成者|著者|起案者|担当|担当者|作者|负责人|撰写人|작성자|verantwortlich|erstellt von|verantwoordelijke|responsable|responsável|elaborado por|ersteller(?:in)?)(?: ?\(s\))?$/u;

/** To whom a document is sent, who may be those who read it for all, and may be others. */
const circulated =
	/^(?:distribution(?: list)?|circulat(?:ion|ed to)|cc|to|copy(?: to)?|copies(?: to)?|sent to|for (?:information|comment|review)(?: to)?|verteiler|diffusion)$/;

/** Whether a label at a head says to whom the document goes. */
export function isCirculationLabel({label, value}: HeadLabel): boolean {
	return circulated.test(label) && isSomebody(value);
}

/** Somebody; a day, an address, or a number is nobody. */
const isSomebody = (value: string): boolean =>
	/^[^\d\p{L}]*(?:@[\w-]|\p{L}[\p{L}.])/u.test(value) &&
	!/^https?:|^[\s_*(]*(?:to be \w+|tbd|todo|none|nobody|n\/?a|mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b/i.test(
		value,
	);

/** Which of some people of a document stand behind a label at its head. */
export function isPersonLabel(path: string, {label, value}: HeadLabel): boolean {
	if (!isSomebody(value)) return false;
	if (path === 'author') return author.test(label) || sharedLabel(label)?.shared.path === 'author';
	return vocabularyOf(path)?.named?.test(label) === true;
}

/** A name that stands alone as that of who wrote it: "by Ann Lee", "— Ann Lee, 3 May". */
export function isByline({text}: HeadPart): boolean {
	return /^[*_]*(?:by|von|par|por|di|da|door)\s+[*_@]{0,3}\p{Lu}[\p{L}.'’-]+|^[—–-]{1,2}\s?\p{Lu}[\p{L}.'’-]*\s\p{Lu}[\p{L}.'’-]+(?:,|$)/u.test(
		text.replace(/^(?:By|Von|Par|Por|Di|Da|Door)(?= )/, (word) => word.toLowerCase()),
	);
}
