import fc from 'fast-check';

/* By itself fast-check makes lists of about ten at most, whatever length a test allows. */
fc.configureGlobal({ defaultSizeToMaxWhenMaxSpecified: true });
