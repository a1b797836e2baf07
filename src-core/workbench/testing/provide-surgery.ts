import * as examples from '../example-start';
import { provideExamples } from '../examples';
import { provideSurgery } from '../edits/edits';
import * as surgery from '../edits/surgery';

/* Set up for all tests, as both hosts do: structures can be changed. */

provideSurgery(surgery);
provideExamples(examples);
