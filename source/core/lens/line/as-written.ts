import {isSame} from '../../answers/answers.ts';
import type {Line, Piece} from '../../template/patterns.ts';
import {readLine} from './read.ts';

/** A line with those of its leads that one text of it has, so that the text can be changed and keeps them. */
export function asWritten(line: Line, text: string): Line {
	const texts = readLine(line, text);
	const isRead = (one: Line): boolean => isSame(orNull(readLine(one, text)), orNull(texts));
	return line.pieces.reduce((own, {also = [], ...piece}, index) => {
		const forms = also.map((lead) => withPiece(own, index, {...piece, lead}));
		return forms.length === 0 || isRead(withPiece(own, index, piece)) ? own : (forms.find(isRead) ?? own);
	}, line);
}

/** Those leads of a text of a line that are not the first that the line has. */
export function otherLeads(line: Line, text: string): string[] {
	if (line.pieces.every(({also}) => also === undefined)) return [];
	return asWritten(line, text).pieces.flatMap(({lead}, index) => (lead === line.pieces[index]?.lead ? [] : [lead]));
}

function withPiece(line: Line, index: number, piece: Piece): Line {
	return {...line, pieces: line.pieces.with(index, piece)};
}

function orNull(texts: ReturnType<typeof readLine>): (string | null)[] {
	return (texts ?? []).map((text) => text ?? null);
}
