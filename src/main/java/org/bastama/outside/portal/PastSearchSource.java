package org.bastama.outside.portal;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bastama.foundation.search.SearchDocument;
import org.bastama.foundation.search.spi.SearchSource;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Past petitions in the search index. */
@Component
class PastSearchSource implements SearchSource {

    static final String KIND = "past";

    private final PastPetitionRepository repository;

    PastSearchSource(PastPetitionRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SearchDocument> document(String id) {
        return repository.byId(id).map(PastSearchSource::document);
    }

    @Override
    @Transactional(readOnly = true)
    public void all(Consumer<SearchDocument> sink) {
        repository.forEach(petition -> sink.accept(document(petition)));
    }

    private static SearchDocument document(PastPetition petition) {
        return new SearchDocument(
                KIND,
                petition.id(),
                LocalizedText.of(language(petition.title()), petition.title()),
                LocalizedText.empty(),
                Map.of("source", petition.source()),
                Map.of(
                        "signatures", petition.signatures(),
                        "started", petition.startedAt().getEpochSecond()));
    }

    /** The files do not tell the language; letters do well enough to choose word forms. */
    private static Language language(String title) {
        if (title.codePoints().anyMatch(c -> "әғқңөұүһіӘҒҚҢӨҰҮҺІ".indexOf(c) >= 0)) {
            return Language.KK;
        }
        var cyrillic =
                title.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        return cyrillic ? Language.RU : Language.EN;
    }
}
