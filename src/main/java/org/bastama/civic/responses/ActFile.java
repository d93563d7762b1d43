package org.bastama.civic.responses;

import java.util.UUID;

/** A document of an act; the size in bytes. */
public record ActFile(UUID id, String name, String mediaType, long size) {}
