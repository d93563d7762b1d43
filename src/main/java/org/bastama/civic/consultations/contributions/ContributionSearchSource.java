package org.bastama.civic.consultations.contributions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.search.SearchDocument;
import org.bastama.foundation.search.spi.SearchSource;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.stereotype.Component;

/**
 * Public contributions that stand by themselves, so that similar ones are found; facets: the part, and the consultation of
 * those that wait for an answer. Nothing of one stays in the index when it is hidden or taken back.
 */
@Component
class ContributionSearchSource implements SearchSource {

    static final String KIND = "contribution";
    static final String PART = "part";
    static final String OPEN = "open";

    private static final int AT_ONCE = 200;

    private final ContributionRepository contributions;
    private final PublicContributionRepository all;

    ContributionSearchSource(ContributionRepository contributions, PublicContributionRepository all) {
        this.contributions = contributions;
        this.all = all;
    }

    /** The id of a document. */
    static String id(ConsultationNumber consultation, UUID contribution) {
        return consultation + "/" + contribution;
    }

    /** The contribution of a document. */
    static UUID contribution(String id) {
        return UUID.fromString(id.substring(id.indexOf('/') + 1));
    }

    /** The value of the facet of a part. */
    static String part(ConsultationNumber consultation, int part) {
        return consultation + "/" + part;
    }

    /** What it is about, in its own words: the heading, or all of it where its kind has none. */
    static String subject(String heading, String text) {
        return heading.isBlank() ? text : heading;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<SearchDocument> document(String id) {
        var number = new ConsultationNumber(Long.parseLong(id.substring(0, id.indexOf('/'))));
        return contributions.find(number, List.of(contribution(id))).stream()
                .filter(row -> row.state() == ContributionState.CONFIRMED && row.mergedInto() == null)
                .map(ContributionSearchSource::document)
                .findFirst();
    }

    @Override
    public void all(Consumer<SearchDocument> sink) {
        var batch = all.after(0, 0, AT_ONCE);
        while (!batch.isEmpty()) {
            batch.stream().filter(row -> row.mergedInto() == null).forEach(row -> sink.accept(document(row)));
            var last = batch.getLast();
            batch = all.after(last.consultation().value(), Objects.requireNonNullElse(last.number(), 0), AT_ONCE);
        }
    }

    private static SearchDocument document(ContributionRow row) {
        var facets = new HashMap<String, String>();
        facets.put(PART, part(row.consultation(), row.part()));
        if (row.answer() == null) {
            facets.put(OPEN, row.consultation().toString());
        }
        return new SearchDocument(
                KIND,
                id(row.consultation(), row.id()),
                LocalizedText.of(row.language(), subject(row.heading(), row.text())),
                LocalizedText.of(row.language(), row.text()),
                facets,
                Map.of());
    }
}
