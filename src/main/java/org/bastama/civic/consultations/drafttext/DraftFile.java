package org.bastama.civic.consultations.drafttext;

import org.bastama.foundation.shared.Rejection;

/**
 * A file with a draft legal text: a Word document (.docx) or Markdown in UTF-8. What it is, its first bytes tell, not
 * its name.
 */
public final class DraftFile {

    /** The largest file, in megabytes. */
    public static final int MEGABYTES = 5;

    private static final int MEGABYTE = 1024 * 1024;

    private DraftFile() {}

    /** The text of a file; rejected with {@code consultations.drafttext.…} when it cannot be read or is too much. */
    public static Outline read(byte[] file) {
        if (file.length > MEGABYTES * MEGABYTE) {
            throw Rejection.of("consultations.drafttext.too-large", MEGABYTES);
        }
        return OutlineReader.read(source(file));
    }

    private static SourceText source(byte[] file) {
        if (beginsWith(file, 'P', 'K', 3, 4)) {
            return WordDocument.read(file);
        }
        if (beginsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            // Compound files: Word before 2007, and newer documents behind a password.
            throw Rejection.of("consultations.drafttext.old-word");
        }
        if (beginsWith(file, '%', 'P', 'D', 'F') || beginsWith(file, '{', '\\', 'r', 't') || hasZero(file)) {
            throw Rejection.of("consultations.drafttext.unknown-kind");
        }
        return MarkdownText.read(file);
    }

    private static boolean beginsWith(byte[] file, int... signature) {
        if (file.length < signature.length) {
            return false;
        }
        for (var i = 0; i < signature.length; i++) {
            if ((file[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZero(byte[] file) {
        for (var octet : file) {
            if (octet == 0) {
                return true;
            }
        }
        return false;
    }
}
