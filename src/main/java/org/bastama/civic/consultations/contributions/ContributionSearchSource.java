package org.bastama.civic.consultations.contributions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.search.SearchDocument;
import org.bastama.foundation.search.spi.SearchSource;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.stereotype.Component;

/**
 * Contributions that wait for an answer, so that similar ones are found; facet: the consultation. Nothing of one stays in
 * the index when it is answered, hidden or taken back.
 */
@Component
class ContributionSearchSource implements SearchSource {

    static final String KIND = "contribution";
    static final String CONSULTATION = "consultation";

    private static final int AT_ONCE = 200;

    private final ContributionRepository contributions;
    private final OpenContributionRepository open;

    ContributionSearchSource(ContributionRepository contributions, OpenContributionRepository open) {
        this.contributions = contributions;
        this.open = open;
    }

    /** The id of a document. */
    static String id(ConsultationNumber consultation, UUID contribution) {
        return consultation + "/" + contribution;
    }

    /** The contribution of a document. */
    static UUID contribution(String id) {
        return UUID.fromString(id.substring(id.indexOf('/') + 1));
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
                .filter(row -> row.state() == ContributionState.CONFIRMED && row.answer() == null)
                .map(ContributionSearchSource::document)
                .findFirst();
    }

    @Override
    public void all(Consumer<SearchDocument> sink) {
        var batch = open.after(0, 0, AT_ONCE);
        while (!batch.isEmpty()) {
            batch.forEach(row -> sink.accept(document(row)));
            var last = batch.getLast();
            batch = open.after(last.consultation().value(), number(last), AT_ONCE);
        }
    }

    private static int number(ContributionRow row) {
        var number = row.number();
        return number == null ? 0 : number;
    }

    private static SearchDocument document(ContributionRow row) {
        return new SearchDocument(
                KIND,
                id(row.consultation(), row.id()),
                text(row.language(), subject(row.heading(), row.text())),
                text(row.language(), row.text()),
                Map.of(CONSULTATION, row.consultation().toString()),
                Map.of());
    }

    private static LocalizedText text(Language language, String text) {
        return LocalizedText.of(language, text);
    }
}
