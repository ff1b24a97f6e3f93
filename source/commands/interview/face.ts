import {UsageProblem} from '../../core/errors.ts';
import type {Preferences} from '../../ports/settings.ts';
import type {World} from '../../ports/world.ts';
import type {Arguments} from '../types.ts';

/** What the interview is shown with: drawn on the whole screen, or told in lines, and why. */
export type Face = {isDrawn: true} | {isDrawn: false; isAscii: boolean; reasons: readonly string[]};

/**
 * The face that a person gets: lines where they are asked for, or the terminal cannot draw. Refuses where there is no
 * terminal, and names the ways that need none.
 */
export function faceFor(
	{options}: Arguments,
	world: World,
	ways = 'rfc-wizard new --answers FILE --yes, or rfc-wizard render FILE',
): Face {
	const {env, stdin, stdout} = world;
	const isAsked = options.accessible === true;
	if (!isAsked && !(stdin.isTTY && stdout.isTTY)) throw noTerminal(world, ways);
	if (isAsked || isSwitchedOn(env)) return told(env);
	const reasons = whyNotDrawn(env);
	return reasons.length > 0 ? told(env, reasons) : {isDrawn: true};
}

/** The same, and lines where the person has said once and for all that they want them. */
export function preferredFace(face: Face, {env}: World, {accessible}: Preferences): Face {
	return face.isDrawn && accessible ? told(env) : face;
}

function told(env: World['env'], reasons: readonly string[] = []): Face {
	const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
	const isAscii = locale !== '' && !/utf-?8/i.test(locale);
	const ascii = `The locale ${locale} has only ASCII, so letters lose their accents, and other characters are told by number.`;
	return {isDrawn: false, isAscii, reasons: [...reasons, ...(isAscii ? [ascii] : [])]};
}

/** What screen readers and their users set: our own variable, and that of Ink. */
function isSwitchedOn({ACCESSIBLE: own = '', INK_SCREEN_READER: ink = ''}: World['env']): boolean {
	return [own, ink].some((value) => !['', '0', 'false', 'no'].includes(value.toLowerCase()));
}

/** Names of terminals that can do no more than write one line below the other. */
const dumb: readonly string[] = ['dumb', 'emacs', 'unknown', 'network', 'dialup'];

function whyNotDrawn({TERM: name = '', OS: system}: World['env']): string[] {
	if (dumb.includes(name)) return [`TERM is ${name}, so nothing is drawn.`];
	// Windows names no terminal, and all of its own can draw.
	return name === '' && system !== 'Windows_NT' ? ['TERM is not set, so nothing is drawn.'] : [];
}

function noTerminal({stdin}: World, ways: string): UsageProblem {
	return new UsageProblem('The interview needs a terminal, and this is none.', {
		seen: `${stdin.isTTY ? 'standard output' : 'standard input'} that is not a terminal`,
		next: `Without one: ${ways}. With --accessible, lines are read from standard input as if they were typed.`,
	});
}
