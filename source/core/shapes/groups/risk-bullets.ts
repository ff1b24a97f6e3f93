import type {Block} from '../../markdown/blocks.ts';
import {bulletOf, labelAt} from '../../markdown/label.ts';
import {linesAsText, type Source} from '../../markdown/source.ts';
import {bulletsWith} from '../bullets.ts';
import {columnNamed, type Names} from '../names.ts';
import {announcing, isOfSeveral, ownList} from '../own-list.ts';
import {withKind} from '../parts.ts';
import type {Recogniser} from '../shape.ts';

const announcement = announcing('risks?|threats?');

/** Words that announce what is done about risks, at the end of a text. */
const remedies =
	/^(?!.*\brisks?(?:,| and| &| \/|\/)).*\b(?:mitigat|address|reduc|avoid|prevent|remed|counter|solv|solution|handl|measure)\w*\b[^.!?]*:[*_]*$/is;

/**
 * A bullet for each risk, with the columns nested in it below their labels. What else is nested in it, or stands in it
 * as paragraphs, is a part of the risk.
 */
export function riskBullets(names: Names): Recogniser {
	const recognise = bulletsWith({name: 'risk', announcement}, names);
	return (question, section, source) => {
		const list = ownList(section, source, announcement);
		const above = section.blocks.at(-2);
		if (!list || (above && remedies.test(linesAsText(source, above).trimEnd().slice(-300)))) return undefined;
		const labelled = list.children.flatMap((item) => labelledIn(item, source, names));
		const parts = [
			...(list.children.some((item) => holdsMore(item, labelled)) ? ['risk'] : []),
			...(labelled.some(isOfSeveral) ? ['mitigation'] : []),
		];
		return recognise(withKind(question, 'text', parts), section, source);
	};
}

/** The bullets in a bullet that begin with the label of a column. */
function labelledIn({children}: Block, {lines}: Source, names: Names): Block[] {
	const nested = children.flatMap(({type, children: items}) => (type === 'list' ? items : []));
	return nested.filter(({first}) => {
		const line = lines[first] ?? '';
		const label = labelAt(line.slice(bulletOf(line).length))?.text;
		return label !== undefined && columnNamed(names, label) !== undefined;
	});
}

function holdsMore({children: [, ...below]}: Block, labelled: readonly Block[]): boolean {
	return below.some(({type, children}) => type !== 'list' || children.some((item) => !labelled.includes(item)));
}
