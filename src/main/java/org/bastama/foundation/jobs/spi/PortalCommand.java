package org.bastama.foundation.jobs.spi;

import java.nio.file.Path;

/** Something that whoever runs the portal asks for on the command line; nobody else can. */
public interface PortalCommand {

    /** Its words, such as {@code import petitions}. */
    String name();

    /**
     * Carries it out, or notes a long job for this node to carry out.
     *
     * @param argument what was said after the words: an address, or the name of a file
     * @param file where the file of that name is read from; the argument itself when the command takes none
     */
    CommandAnswer begin(String argument, Path file);
}
