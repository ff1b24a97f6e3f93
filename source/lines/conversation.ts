import type {Action} from '../flow/actions/action.ts';
import {isExamining} from '../flow/selectors/content.ts';
import {currentDraft} from '../flow/selectors/draft.ts';
import type {Message} from '../flow/state/message.ts';
import type {State} from '../flow/state/state.ts';
import {atMost, type FaceOptions, longestWait} from '../loop/face.ts';
import type {Loop} from '../loop/loop.ts';
import type {TypedLine, TypedLines} from '../ports/terminal.ts';
import {refusalWords} from '../words/lines/refusals.ts';
import {textGoesOn} from './answering.ts';
import {type Deed, within} from './deed.ts';
import {heard} from './heard.ts';
import type {Mouth} from './mouth.ts';
import {pastedTexts} from './typed-line.ts';
import {placeKey, placeLines, placePrompt} from './words/place.ts';
import {messageLines} from './words/status.ts';

/** Lines that are told at once; who wants more says so. */
const portion = 40;

/** What nobody waits for before the next question: it goes on behind it, and is told only where it fails. */
const behind: readonly string[] = ['save-draft', 'remember-person'];

type Parts = {loop: Loop; lines: TypedLines; mouth: Mouth; documentOf: FaceOptions['documentOf']};

/** Questions and answers in turn, until the interview is over. */
export class Conversation {
	readonly #loop: Loop;
	readonly #lines: TypedLines;
	readonly #mouth: Mouth;
	readonly #documentOf: FaceOptions['documentOf'];
	#isTyping = false;
	/** Something is being done, after which all is told that has come of it. */
	#isBusy = true;
	#isOver = false;
	#unread: readonly string[] = [];
	#told: Message | undefined;
	#place = '';

	constructor({loop, lines, mouth, documentOf}: Parts) {
		this.#loop = loop;
		this.#lines = lines;
		this.#mouth = mouth;
		this.#documentOf = documentOf;
		void loop.ended.then(() => {
			this.#isOver = true;
		});
		loop.store.subscribe(() => this.#tellBeside());
	}

	async run(): Promise<void> {
		// A disk or a git that does not answer must not keep the first question back.
		await atMost(4 * longestWait, this.#settled());
		this.#tellMessage();
		await this.#tellPlace();
		while (!this.#isOver) {
			if (!this.#isTyping) this.#mouth.ask(placePrompt(this.#state));
			this.#isBusy = false;
			const line = await this.#lines.next();
			this.#isBusy = true;
			if (this.#isOver) return;
			// Behind the end of the lines nothing can be asked any more.
			if (line === undefined) await this.#done({actions: this.#leaving()});
			else await this.#taken(line);
		}
	}

	/** Asks whether to leave, and does so at the second time. */
	async interrupt(): Promise<void> {
		this.#isBusy = true;
		this.#loop.dispatch({type: 'leave-asked'});
		await atMost(1000, this.#loop.quiet());
		if (this.#isOver) return;
		this.#isTyping = false;
		this.#tellMessage();
		this.#mouth.ask(placePrompt(this.#state));
		this.#isBusy = false;
	}

	/** The prompt once more, below what others have written on the terminal. */
	askAgain(): void {
		if (!this.#isBusy && !this.#isOver && !this.#isTyping) this.#mouth.ask(placePrompt(this.#state));
	}

	get #state(): State {
		return this.#loop.store.state();
	}

	#leaving(): readonly Action[] {
		return this.#state.screen === 'done' ? [{type: 'confirmed'}] : [{type: 'leave-asked'}, {type: 'leave-asked'}];
	}

	async #taken(line: TypedLine): Promise<void> {
		if ('problem' in line) {
			this.#mouth.say([line.problem]);
			return this.#stopped();
		}

		const texts = this.#isTyping ? await pastedTexts(line.text, this.#lines) : [line.text];
		for (const text of texts) this.#mouth.hear(text);
		if (line.isCut) this.#mouth.say([refusalWords.longLine]);
		const isTyping = this.#isTyping;
		this.#isTyping = false;
		const deed = isTyping
			? within(this.#state, (session) => textGoesOn(session, texts))
			: heard(this.#state, line.text);
		await this.#done(deed);
	}

	/** A deed with all that follows, and what has come of it told. */
	async #done(deed: Deed, isSaidAgain = false): Promise<void> {
		this.#mouth.say(deed.says ?? []);
		for (const action of deed.actions ?? []) this.#loop.dispatch(action);
		await this.#settled();
		if (this.#isOver) return;
		if (deed.isRefused) return this.#stopped();
		const isAgain = isSaidAgain || deed.isSaidAgain === true;
		if (deed.follows) return this.#done(deed.follows(this.#state), isAgain);
		this.#isTyping = deed.isTyping === true;
		if (deed.goesOn) this.#tell(this.#unread.length > 0 ? this.#unread : [refusalWords.nothingMore]);
		if (deed.readsDocument) await this.#tellDocument();
		this.#tellMessage();
		if (isAgain || placeKey(this.#state) !== this.#place) await this.#tellPlace();
	}

	/** What nobody can be asked about again would go on with the wrong answers. */
	#stopped(): void {
		if (this.#lines.isTyped) return;
		this.#mouth.say([refusalWords.nobodyTypes]);
		this.#loop.end({code: 1});
	}

	/** Settled when all is done that was asked for. */
	async #settled(): Promise<void> {
		await this.#loop.quiet((type) => !behind.includes(type));
	}

	#tell(lines: readonly string[]): void {
		const isWhole = !this.#lines.isTyped || lines.length <= portion;
		this.#mouth.say(isWhole ? lines : lines.slice(0, portion));
		this.#unread = isWhole ? [] : lines.slice(portion);
		if (!isWhole) this.#mouth.say([refusalWords.moreLines(this.#unread.length)]);
	}

	async #tellPlace(): Promise<void> {
		const checked = this.#examined();
		await atMost(1000, checked);
		if (this.#isUnchecked()) {
			this.#mouth.say([refusalWords.beingChecked]);
			await checked;
		}

		this.#place = placeKey(this.#state);
		if (!this.#isOver) this.#tell(placeLines(this.#state));
	}

	async #tellDocument(): Promise<void> {
		const state = this.#state;
		if (state.screen === 'start') return;
		const {text} = await this.#documentOf(currentDraft(state));
		this.#tell(text.trimEnd().split('\n'));
	}

	#tellMessage(): void {
		const {message} = this.#state;
		if (!message || message === this.#told) return;
		this.#told = message;
		this.#mouth.say(messageLines(message));
		if (message.tone === 'problem') this.#stopped();
	}

	/** What comes while somebody types is told at once, and the prompt stands below it once more. */
	#tellBeside(): void {
		const {message} = this.#state;
		if (this.#isBusy || this.#isOver || !message || message === this.#told) return;
		this.#tellMessage();
		this.askAgain();
	}

	#isUnchecked(): boolean {
		const state = this.#state;
		return !this.#isOver && state.screen === 'review' && isExamining(state);
	}

	/** Settled when the rules have told what they think of what is reviewed. */
	async #examined(): Promise<void> {
		while (this.#isUnchecked()) {
			await new Promise<void>((resolve) => {
				const forget = this.#loop.store.subscribe(() => {
					forget();
					resolve();
				});
			});
		}
	}
}
