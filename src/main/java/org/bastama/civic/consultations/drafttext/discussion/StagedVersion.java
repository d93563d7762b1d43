package org.bastama.civic.consultations.drafttext.discussion;

import java.util.List;
import java.util.Map;
import org.bastama.civic.consultations.drafttext.Remark;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A version that those who hold a consultation prepare.
 *
 * @param number the one it will have
 * @param passages how many each language has that was imported
 * @param problems what keeps it from being published, as messages
 * @param version null while its original is missing
 * @param before the version it follows; null for the first
 */
public record StagedVersion(
        int number,
        Map<Language, Integer> passages,
        List<Remark> problems,
        @Nullable DraftVersion version,
        @Nullable DraftVersion before) {

    public StagedVersion {
        passages = Map.copyOf(passages);
        problems = List.copyOf(problems);
    }
}
