package org.bastama.violations;

/** Everything below this package breaks a rule of the house, so that each rule is known to be able to fail. */
public interface OfEveryRule {}
