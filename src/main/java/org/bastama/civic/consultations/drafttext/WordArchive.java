package org.bastama.civic.consultations.drafttext;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bastama.foundation.shared.Rejection;

/**
 * The parts of a Word document, which is a ZIP archive. Everything is inflated under a limit, also what is skipped, so
 * that a small file cannot become a large one; nothing is written anywhere, so that names of entries lead nowhere.
 */
final class WordArchive {

    /** The most bytes that all entries together may inflate to. */
    static final int INFLATED = 64 * 1024 * 1024;

    /** The most bytes of one part that is read. */
    static final int PART = 32 * 1024 * 1024;

    /** The most entries. */
    static final int ENTRIES = 2_000;

    private final byte[] zip;

    WordArchive(byte[] zip) {
        this.zip = zip;
    }

    /** The parts of these names that there are. Rejected when the archive is broken or inflates too much. */
    Map<String, byte[]> parts(Set<String> names) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            return new Reading(in, names).parts();
        } catch (IOException | IllegalArgumentException broken) {
            throw broken();
        }
    }

    /** The file cannot be read to its end. */
    static Rejection broken() {
        return Rejection.of("consultations.drafttext.broken");
    }

    /** One pass through the archive. */
    private static final class Reading {

        private final ZipInputStream in;
        private final Set<String> names;
        private final Map<String, byte[]> parts = new HashMap<>();
        private final byte[] buffer = new byte[8192];
        private long inflated;

        Reading(ZipInputStream in, Set<String> names) {
            this.in = in;
            this.names = names;
        }

        Map<String, byte[]> parts() throws IOException {
            var entries = 0;
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > ENTRIES) {
                    throw tooLarge();
                }
                take(entry);
            }
            return parts;
        }

        private void take(ZipEntry entry) throws IOException {
            var wanted = names.contains(entry.getName());
            var content = new ByteArrayOutputStream();
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                inflated += read;
                if (inflated > INFLATED || content.size() + read > PART) {
                    throw tooLarge();
                }
                if (wanted) {
                    content.write(buffer, 0, read);
                }
            }
            // Of two parts with one name, programs read different ones.
            if (wanted && parts.put(entry.getName(), content.toByteArray()) != null) {
                throw broken();
            }
        }

        private static Rejection tooLarge() {
            return Rejection.of("consultations.drafttext.inflates");
        }
    }
}
