/** The most bytes that are read of what a house or a person has set up, and of answers or what is known already. */
export const mostOf = {setting: 2 ** 20, answers: 2 ** 24};
