import fc from 'fast-check';

/**
 * Properties are tried on the same cases in every run, so that what fails is due to a change and fails again; other cases
 * with HEARSAY_SEED=<number>.
 */
fc.configureGlobal({ seed: Number(process.env['HEARSAY_SEED'] ?? 20_161_222) });
