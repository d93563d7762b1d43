package org.bastama.foundation.moderation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The vocabulary of reasons, from {@code db/data/rejection-reasons.yaml}. */
@Component
public class Reasons {

    private final List<Reason> reasons = VocabularyFile.read("/db/data/rejection-reasons.yaml").stream()
            .map(entry -> new Reason(
                    VocabularyFile.text(entry, "code"),
                    VocabularyFile.words(entry, "about"),
                    Boolean.parseBoolean(VocabularyFile.text(entry, "hidesText")),
                    VocabularyFile.texts(entry, "names"),
                    VocabularyFile.texts(entry, "help"),
                    VocabularyFile.textsIfAny(entry, "advice")))
            .toList();

    /** Those for a kind of things, such as {@code petition}, in the order to offer them. */
    public List<Reason> about(String kind) {
        return reasons.stream().filter(reason -> reason.about().contains(kind)).toList();
    }

    /** One by its code. */
    public Optional<Reason> find(String code) {
        return reasons.stream().filter(reason -> reason.code().equals(code)).findFirst();
    }
}
