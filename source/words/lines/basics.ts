/** What is typed without a command. */
export const basicWords = {
	answers: 'An answer is typed and ended with Enter. Enter alone keeps what is there, and goes on.',
	texts: 'A text may have many lines; a line with a full stop alone ends it. Two full stops stand for such a line.',
	commands: 'A command begins with a slash. An answer that begins with a slash and a letter is typed with two slashes.',
};
