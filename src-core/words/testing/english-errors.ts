import { setWordsForLogs } from '../../errors';
import { english } from '../english';

/*
 * Set up before all unit tests: what errors say is read in English, as in logs and on the command
 * line.
 */
setWordsForLogs(english.say);
