export type Size = {columns: number; rows: number};
export type Box = {left: number; top: number; width: number; height: number};

/** Where the parts of the interview stand in a window; parts that find no room are absent. */
export type Frame = {
	/** One field and nothing else, for windows under 60 columns or 16 rows. */
	isSmall: boolean;
	header: Box;
	/** The five steps in one line. */
	strip?: Box;
	/** The five steps and their questions in a column. */
	rail?: Box;
	question: Box;
	document?: Box;
	/** Below the question, for a card of the tour. */
	card?: Box;
	message: Box;
	hints: Box;
};

/** Whether nothing can be shown but the request for a larger window. */
export function isTooSmall({columns, rows}: Size): boolean {
	return columns < 30 || rows < 8;
}

/** From this width on, the document stands beside the questions by itself. */
const documentFrom = 100;
const railFrom = 80;
const railWithDocumentFrom = 132;
const gap = 3;

/** For a projector: the question has the window, but for what is said of it. */
export function projectedFrame(size: Size): Frame {
	const {header, isSmall, message, hints} = frameOf(size, false);
	const question = {...header, top: isSmall ? 0 : 1, height: message.top - (isSmall ? 0 : 2)};
	return {isSmall, header: {...header, height: 0}, question, message, hints};
}

/** `isToggled`: the document was asked for where it is not shown by itself, or sent away where it is. */
export function frameOf(size: Size, isToggled: boolean): Frame {
	const isSmall = size.columns < 60 || size.rows < 16;
	const hasRoom = size.columns >= documentFrom && !isSmall;
	const hasDocument = hasRoom !== isToggled;
	const hasRail = !isSmall && size.columns >= (hasDocument && hasRoom ? railWithDocumentFrom : railFrom);
	const margin = size.columns >= 60 ? 1 : 0;
	const line = (top: number): Box => ({left: margin, top, width: size.columns - 2 * margin, height: 1});
	const header = {...line(0), height: isSmall ? 1 : 2};
	const top = isSmall ? 1 : hasRail ? 3 : 4;
	const body = {...line(top), height: size.rows - top - (size.rows >= 20 ? 3 : 2)};
	const rail = hasRail ? {...body, width: size.columns < documentFrom ? 32 : 36} : undefined;
	return {
		isSmall,
		header,
		...(isSmall || hasRail ? {} : {strip: line(2)}),
		...(rail === undefined ? {} : {rail}),
		...halves(rail === undefined ? body : rightOf(body, rail), hasDocument, hasRoom),
		message: line(size.rows - 2),
		hints: line(size.rows - 1),
	};
}

/** The same with room for a card below the question, where that leaves it enough. */
export function withCard(frame: Frame): Frame {
	const {question} = frame;
	if (question.height < leastAboveCard + cardRows) return frame;
	const height = question.height - cardRows;
	return {...frame, question: {...question, height}, card: {...question, top: question.top + height, height: cardRows}};
}

/** A title, and three rows of the narrowest question. */
const cardRows = 4;

/** A prompt, a field with its border, and a row of what is said of it. */
const leastAboveCard = 6;

/** All that is left between the header and the message. */
export function wholeOf({header, message, isSmall}: Frame): Box {
	const space = isSmall ? 0 : 1;
	return {...header, top: header.height + space, height: message.top - header.height - 2 * space};
}

/** Within that, where a text is read below a title and above a question. */
export function readingOf(whole: Box): Box {
	const space = whole.height >= 10 ? 2 : 1;
	return {...whole, top: whole.top + space, height: Math.max(1, whole.height - space - 2)};
}

function rightOf(body: Box, rail: Box): Box {
	return {...body, left: rail.left + rail.width + gap, width: body.width - rail.width - gap};
}

function halves(body: Box, hasDocument: boolean, hasRoom: boolean): Pick<Frame, 'question' | 'document'> {
	if (!hasDocument) return {question: {...body, width: Math.min(body.width, widest)}};
	if (hasRoom) {
		const width = Math.min(widest, Math.ceil((body.width - gap) / 2));
		const question = {...body, width};
		const left = body.left + width + gap;
		return {question, document: {...body, left, width: Math.min(widest, body.left + body.width - left)}};
	}

	const height = Math.ceil(body.height * 0.55);
	const document = {...body, top: body.top + height, height: body.height - height};
	return {question: {...body, height}, document};
}

/** Lines of text longer than this are hard to read. */
const widest = 96;
