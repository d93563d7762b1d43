package org.bastama.foundation.files;

import java.util.regex.Pattern;
import org.bastama.foundation.shared.Text;

/** Names of files as they are kept: without folders and signs that a file system takes for its own, at most 120 letters. */
final class FileName {

    private static final int LONGEST = 120;
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern SIGNS = Pattern.compile("[\\p{Cntrl}:*?\"<>|%;$`]+");
    private static final Pattern EXTENSION = Pattern.compile("\\.[\\p{L}\\p{N}]{1,8}$");
    private static final Pattern EDGES = Pattern.compile("^[.\\s_-]+|[.\\s_]+$");

    private FileName() {}

    /** The name cleaned; {@code file} when nothing is left. */
    static String of(String typed) {
        var clean = SIGNS.matcher(FOLDERS.matcher(Text.clean(typed)).replaceFirst(""))
                .replaceAll(" ");
        var name = EDGES.matcher(clean.replaceAll("\\s+", " ")).replaceAll("");
        if (name.isEmpty()) {
            return "file";
        }
        return Text.length(name) <= LONGEST ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }

    /** The name cleaned, with the extension that its content deserves. */
    static String of(String typed, Document.Kind kind) {
        return of(EXTENSION.matcher(of(typed)).replaceFirst("")) + "." + kind.extension();
    }
}
