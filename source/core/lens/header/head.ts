import type {HeaderPattern} from '../../template/patterns.ts';
import type {Header} from './find.ts';
import type {HeaderRow} from './rows.ts';

/** What a document says of itself: at its start, and on a line below a heading. */
export type Head = {header?: Header; under?: HeaderRow};

/** The row of a label; a label that is written twice means the first. */
export function rowFor({header, under}: Head, {label, under: isUnder}: HeaderPattern[number]): HeaderRow | undefined {
	return isUnder ? under : header?.rows.find((row) => row.label.toLowerCase() === label.toLowerCase());
}
