package org.bastama.civic.petitions.ui;

/** The petition was taken down: its page is gone, the removal log says why. Public, since the router makes it. */
public class PetitionGone extends RuntimeException {}
