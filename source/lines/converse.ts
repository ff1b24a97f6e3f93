import {atMost, type Ending, exitCodes, type FaceOptions, longestWait} from '../loop/face.ts';
import {Loop} from '../loop/loop.ts';
import {refusalWords} from '../words/lines/refusals.ts';
import {Conversation} from './conversation.ts';
import {Mouth} from './mouth.ts';
import {spokenInLines} from './vocabulary/table.ts';

/** How the lines are told: without other characters than ASCII, and what is said before the first question. */
export type Manner = {isAscii: boolean; reasons: readonly string[]};

/**
 * Runs the interview line by line, until it is left: nothing is drawn, and the terminal itself edits what is typed.
 * Rejects when something breaks; the draft is saved all the same.
 */
export async function converse(
	{terminal, state, effects = [], beforeKeys = [], documentOf, loadRest, ...work}: FaceOptions,
	{isAscii, reasons}: Manner,
): Promise<Ending> {
	const {lines, stdout, stop, written} = terminal;
	const loop = new Loop({...state, spoken: spokenInLines}, {...work, stop, ...(written ? {written} : {})});
	const mouth = new Mouth((text) => stdout.write(text), {
		isAscii,
		isEchoing: !lines.isTyped,
		columns: () => (stdout.isTTY ? stdout.columns : undefined),
	});
	const conversation = new Conversation({loop, lines, mouth, documentOf});
	const forget = terminal.onSignal((signal) => {
		if (signal === 'SIGINT') void conversation.interrupt().catch((error) => loop.end({error}));
		else loop.interrupt(exitCodes[signal], () => {});
	});
	const forgetToo = terminal.onContinued?.(() => conversation.askAgain());
	mouth.say([...reasons, ...introduction]);
	loop.run(effects);
	await Promise.all([loadRest(), atMost(longestWait, loop.done(beforeKeys))]);
	void conversation.run().catch((error) => loop.end({error}));
	const end = await loop.ended;
	lines.close();
	mouth.pause();
	await atMost(700, loop.quiet());
	await written?.();
	forget();
	forgetToo?.();
	if ('error' in end) throw end.error;
	return {code: end.code, state: loop.store.state()};
}

const introduction: readonly string[] = [refusalWords.welcome];
