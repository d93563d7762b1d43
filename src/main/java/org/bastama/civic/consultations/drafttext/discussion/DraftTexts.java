package org.bastama.civic.consultations.drafttext.discussion;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of draft texts. What is public never changes, so it is kept for the next reader. */
@Component
public class DraftTexts {

    private static final int KEPT_PASSAGES = 50_000;

    private final DraftVersionRepository versions;
    private final Cache<Place, DraftVersion> known = Caffeine.newBuilder()
            .maximumWeight(KEPT_PASSAGES)
            .weigher((Place place, DraftVersion version) -> version.texts().values().stream()
                    .mapToInt(text -> text.passages().size())
                    .sum())
            .build();

    private record Place(ConsultationNumber number, UUID partId, int version) {}

    /**
     * A version that everybody may read.
     *
     * @param publishedAt null only where the consultation is not announced
     */
    public record Head(int number, @Nullable Instant publishedAt) {}

    DraftTexts(DraftVersionRepository versions) {
        this.versions = versions;
    }

    /** The public versions, the first one first; before the announcement the one that will be. */
    @Transactional(readOnly = true)
    public List<Head> versions(Consultation consultation, Consultation.Part part) {
        return versions.heads(consultation.number(), part.id()).stream()
                .filter(head -> head.number() == 1 || head.publishedAt() != null)
                .map(head -> new Head(
                        head.number(),
                        head.number() == 1 ? consultation.moments().announcedAt() : head.publishedAt()))
                .toList();
    }

    /** The newest of them. */
    @Transactional(readOnly = true)
    public Optional<DraftVersion> newest(Consultation consultation, Consultation.Part part) {
        var all = versions(consultation, part);
        return all.isEmpty()
                ? Optional.empty()
                : find(consultation, part, all.getLast().number());
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<DraftVersion> find(Consultation consultation, Consultation.Part part, int version) {
        var place = new Place(consultation.number(), part.id(), version);
        var kept = known.getIfPresent(place);
        if (kept != null) {
            return Optional.of(kept);
        }
        var found = versions.find(consultation.number(), part.id(), version)
                .filter(stored -> version == 1 || stored.publishedAt() != null)
                .flatMap(stored -> stored.in(consultation.text().original()));
        if (consultation.state().isPublic()) {
            found.ifPresent(read -> known.put(place, read));
        }
        return found;
    }

    /** What is prepared: of a draft its only version, else the one after the newest. */
    @Transactional(readOnly = true)
    public StagedVersion staged(Consultation consultation, UUID partId) {
        var original = consultation.text().original();
        var number = next(consultation, partId);
        var before = number == 1
                ? null
                : versions.find(consultation.number(), partId, number - 1)
                        .flatMap(stored -> stored.in(original))
                        .orElse(null);
        var stored = versions.find(consultation.number(), partId, number).orElse(null);
        return new StagedVersion(
                number,
                stored == null ? Map.of() : counts(stored),
                VersionCheck.problems(original, stored, before),
                stored == null ? null : stored.in(original).orElse(null),
                before);
    }

    /** The number of the version that is not public yet. */
    int next(Consultation consultation, UUID partId) {
        return consultation.state().isPublic()
                ? (int) versions.heads(consultation.number(), partId).stream()
                                .filter(head -> head.number() == 1 || head.publishedAt() != null)
                                .count()
                        + 1
                : 1;
    }

    private static Map<Language, Integer> counts(StoredVersion stored) {
        return stored.passages().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().size()));
    }
}
