/** `text` is what stands in the file after the editor has ended; a `problem` means that nothing changes. */
export type Edited = {text: string} | {problem: string; next: string};

export type Editor = {
	/** The program as the person knows it, for the hint: `vim`, `code`. */
	name: string;
	/** Hands the terminal to the editor and waits for its end. `answer` is the path of what the text is the answer to. */
	edit(text: string, answer: string): Edited;
};
