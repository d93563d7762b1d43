package org.bastama.outside.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bastama.outside.portal.PastPetitionRepository.Kept;

/**
 * Sorts the petitions of one batch into new and changed ones. Files repeat ids now and then; such a record is kept beside
 * the earlier one under {@code ID#2} and so on, so that totals are those of the file and repeating the import finds it.
 */
final class PastBatch {

    /** An id that is repeated more often than this is a mistake. */
    private static final int MOST = 9;

    private final Map<String, PastPetition> fresh = new LinkedHashMap<>();
    private final Map<String, PastPetition> changed = new LinkedHashMap<>();
    private final UUID importId;
    private final Function<String, Optional<Kept>> kept;
    private long unchanged;
    private long signatures;

    /** The function tells what is kept under an id of the source. */
    PastBatch(UUID importId, Function<String, Optional<Kept>> kept) {
        this.importId = importId;
        this.kept = kept;
    }

    /** Takes a petition; the answer is the how many-th of its id it is in the file, 0 when there are too many. */
    int add(PastPetition petition) {
        for (var count = 1; count <= MOST; count++) {
            var id = count == 1 ? petition.externalId() : petition.externalId() + "#" + count;
            var before = kept.apply(id);
            if (!isTaken(id, before)) {
                place(petition.withExternalId(id), before);
                return count;
            }
        }
        return 0;
    }

    private boolean isTaken(String id, Optional<Kept> before) {
        return fresh.containsKey(id)
                || changed.containsKey(id)
                || before.filter(k -> k.importId().equals(importId)).isPresent();
    }

    private void place(PastPetition petition, Optional<Kept> before) {
        signatures += petition.signatures();
        if (before.isEmpty()) {
            fresh.put(petition.externalId(), petition);
            return;
        }
        var old = before.get().petition();
        signatures -= old.signatures();
        changed.put(petition.externalId(), petition);
        unchanged += old.equals(petition) ? 1 : 0;
    }

    List<PastPetition> fresh() {
        return List.copyOf(fresh.values());
    }

    /** Those that were there before, whether they differ or not: all are marked with this import. */
    List<PastPetition> changed() {
        return List.copyOf(changed.values());
    }

    List<String> ids() {
        var ids = new ArrayList<String>();
        fresh.values().forEach(petition -> ids.add(petition.id()));
        changed.values().forEach(petition -> ids.add(petition.id()));
        return ids;
    }

    long unchanged() {
        return unchanged;
    }

    /** By how much the signatures of the source grow. */
    long signatures() {
        return signatures;
    }
}
