package org.bastama.civic.petitions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.ReferenceData;
import org.springframework.stereotype.Component;

/** The vocabulary of topics, from {@code db/data/topics.yaml}. */
@Component
public class Topics {

    private final List<Topic> topics =
            ReferenceData.yaml("topics").stream().map(Topics::topic).toList();

    /** All, in the order to offer them. */
    public List<Topic> all() {
        return topics;
    }

    /** One by its code. */
    public Optional<Topic> find(String code) {
        return topics.stream().filter(topic -> topic.code().equals(code)).findFirst();
    }

    private static Topic topic(Map<String, Object> entry) {
        if (!(entry.get("names") instanceof Map<?, ?> names)) {
            throw new IllegalStateException("a topic without names: " + entry.get("code"));
        }
        return new Topic(
                String.valueOf(entry.get("code")),
                LocalizedText.of(
                        String.valueOf(names.get("kk")),
                        String.valueOf(names.get("ru")),
                        String.valueOf(names.get("en"))));
    }
}
