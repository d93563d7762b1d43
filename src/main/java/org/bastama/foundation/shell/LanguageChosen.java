package org.bastama.foundation.shell;

import org.bastama.foundation.shared.Language;

/** The reader of a view chose a language. */
public record LanguageChosen(Language language) {}
