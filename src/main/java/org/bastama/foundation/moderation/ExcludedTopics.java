package org.bastama.foundation.moderation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.stereotype.Component;

/**
 * The topic screen, from {@code db/data/excluded-topics.yaml}: which excluded topics a text seems to touch. It warns the
 * author and flags the moderator; it never blocks by itself (DOMAIN §4).
 */
@Component
public class ExcludedTopics {

    private record Screened(ExcludedTopic topic, List<TopicPhrase> phrases) {}

    private final List<Screened> topics = VocabularyFile.read("/db/data/excluded-topics.yaml").stream()
            .map(ExcludedTopics::screened)
            .toList();

    /** Every topic, in the order of the list. */
    public List<ExcludedTopic> all() {
        return topics.stream().map(Screened::topic).toList();
    }

    /** One by its code. */
    public Optional<ExcludedTopic> find(String code) {
        return all().stream().filter(topic -> topic.code().equals(code)).findFirst();
    }

    /**
     * The topics whose words occur in any of the texts, whatever their case and endings. The words of every language are
     * looked for in every text, since people mix languages.
     */
    public List<ExcludedTopic> warnings(LocalizedText... texts) {
        var words = new ArrayList<List<String>>();
        for (var text : texts) {
            text.texts().values().forEach(t -> words.add(TopicPhrase.words(t)));
        }
        return topics.stream()
                .filter(topic -> topic.phrases().stream()
                        .anyMatch(phrase -> words.stream().anyMatch(phrase::occursIn)))
                .map(Screened::topic)
                .toList();
    }

    private static Screened screened(Map<String, Object> entry) {
        var phrases = VocabularyFile.map(entry, "words").values().stream()
                .flatMap(ofLanguage -> ((Collection<?>) ofLanguage).stream())
                .map(phrase -> TopicPhrase.of(phrase.toString()))
                .toList();
        return new Screened(
                new ExcludedTopic(VocabularyFile.text(entry, "code"), VocabularyFile.texts(entry, "names")), phrases);
    }
}
