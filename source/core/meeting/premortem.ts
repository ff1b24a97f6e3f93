/** How many reasons a premortem asks for: with one alone, people stop at the first that comes to mind. */
export const reasonsAsked = 2;
