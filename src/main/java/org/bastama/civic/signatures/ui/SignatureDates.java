package org.bastama.civic.signatures.ui;

import java.time.Instant;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;

/** Dates as the reader writes them. */
final class SignatureDates {

    private SignatureDates() {}

    /** The day of an instant, in words. */
    static String day(Instant instant) {
        return Formats.date(ReaderLanguage.get(), instant);
    }
}
