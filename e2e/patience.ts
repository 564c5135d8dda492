/**
 * After so many milliseconds what builds is taken to hang: many times what it takes on a machine that is busy with
 * other things as well. How long things take is what the bench tells.
 */
export const patience = 600_000;
