package org.bastama.civic.petitions.ui;

/** The petition was taken down: its page is gone, the removal log says why. */
class PetitionGone extends RuntimeException {}
